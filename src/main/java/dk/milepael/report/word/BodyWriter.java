package dk.milepael.report.word;

import dk.milepael.report.chart.Plot;
import dk.milepael.report.word.ParagraphWriter.Setting;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Writes the report's body, top-down, in one pass. */
final class BodyWriter {
    /** A table has no space below it of its own, in twentieths of a point. */
    private static final int SPACE_AFTER_TABLE = 160;

    private static final Set<WordStyle> BRING_SPACE =
            EnumSet.of(
                    WordStyle.HEADING_1,
                    WordStyle.HEADING_2,
                    WordStyle.HEADING_3,
                    WordStyle.CAPTION,
                    WordStyle.CONTENTS_TITLE);

    private final Wml wml;
    private final Outline outline;
    private final Styles styles;
    private final ParagraphWriter paragraphs;
    private final TableWriter tables;
    private final PictureWriter pictures;
    private final FigureWriter figures;
    private boolean afterTable;

    BodyWriter(Wml wml, Outline outline, Styles styles, int textWidth) {
        this.wml = wml;
        this.outline = outline;
        this.styles = styles;
        paragraphs = new ParagraphWriter(wml, outline, styles);
        tables = new TableWriter(wml, paragraphs, styles, textWidth);
        pictures = new PictureWriter(wml, styles);
        figures = new FigureWriter(wml, styles, textWidth);
    }

    void paragraph(Paragraph paragraph) {
        var space = afterTable && !BRING_SPACE.contains(paragraph.style()) ? SPACE_AFTER_TABLE : 0;
        paragraphs.write(paragraph, new Setting(false, space, false));
        afterTable = false;
    }

    /** The table of contents, filled, so that no reader is asked to renew it. */
    void contents(String title) {
        var headings = outline.headings();
        if (headings.isEmpty()) {
            return;
        }
        wml.open("w:sdt").open("w:sdtPr").open("w:docPartObj");
        wml.value("w:docPartGallery", "Table of Contents").empty("w:docPartUnique");
        wml.close().close().open("w:sdtContent");
        if (!title.isEmpty()) {
            paragraph(Paragraph.of(WordStyle.CONTENTS_TITLE, title));
        }
        headings.forEach(heading -> contentsLine(heading, headings));
        wml.close().close();
    }

    void picture(MastheadPicture picture) {
        pictures.write(picture);
        afterTable = false;
    }

    void figure(Plot plot) {
        figures.write(plot, afterTable ? SPACE_AFTER_TABLE : 0);
        afterTable = false;
    }

    TableWriter table() {
        afterTable = true;
        return tables;
    }

    /** A document ends with a paragraph. */
    void end() {
        if (afterTable) {
            paragraph(new Paragraph(WordStyle.SMALL, List.of()));
        }
        wml.flush();
    }

    /** Page numbers are left out: only the office program that lays out the pages knows them. */
    private void contentsLine(Outline.Heading heading, List<Outline.Heading> all) {
        wml.open("w:p").open("w:pPr").value("w:pStyle", styles.id(heading.contents())).close();
        if (heading.equals(all.getFirst())) {
            paragraphs.fieldMark("begin");
            paragraphs.fieldCode(" TOC \\o \"1-2\" \\n \\h \\z \\u ");
            paragraphs.fieldMark("separate");
        }
        paragraphs.anchor(heading.bookmark(), heading.text());
        if (heading.equals(all.getLast())) {
            paragraphs.fieldMark("end");
        }
        wml.close();
    }
}
