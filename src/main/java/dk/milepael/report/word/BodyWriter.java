package dk.milepael.report.word;

import dk.milepael.report.chart.Plot;
import dk.milepael.report.word.ParagraphWriter.Setting;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Writes the report's body, top-down, in one pass. */
final class BodyWriter {
    /** A table has no space below it of its own, in twentieths of a point. */
    private static final int SPACE_AFTER_TABLE = 160;

    /** More would not be a title. */
    private static final int MOST_BELOW_HEADING = 2;

    private static final Set<WordStyle> HEADINGS =
            EnumSet.of(WordStyle.HEADING_1, WordStyle.HEADING_2, WordStyle.HEADING_3);

    private static final Set<WordStyle> BELOW_HEADINGS =
            EnumSet.of(WordStyle.NORMAL, WordStyle.SMALL, WordStyle.LEAD, WordStyle.NOTE);

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
    private final List<Paragraph> title = new ArrayList<>();
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

    /** A heading is held, and what is said right below it, until it is known what it heads. */
    void paragraph(Paragraph paragraph) {
        if (HEADINGS.contains(paragraph.style())) {
            writeTitle();
            title.add(paragraph);
        } else if (!title.isEmpty()
                && title.size() <= MOST_BELOW_HEADING
                && BELOW_HEADINGS.contains(paragraph.style())) {
            title.add(paragraph);
        } else {
            writeTitle();
            write(paragraph, false);
        }
    }

    /** A heading's style keeps it with what follows; here the rest of the title is kept too. */
    private void writeTitle() {
        title.forEach(this::writeTitle);
        title.clear();
    }

    private void writeTitle(Paragraph paragraph) {
        write(paragraph, BELOW_HEADINGS.contains(paragraph.style()));
    }

    private void write(Paragraph paragraph, boolean keepNext) {
        var space = afterTable && !BRING_SPACE.contains(paragraph.style()) ? SPACE_AFTER_TABLE : 0;
        paragraphs.write(paragraph, new Setting(keepNext, space, false));
        afterTable = false;
    }

    /** The table of contents, filled, so that no reader is asked to renew it. */
    void contents(String words) {
        writeTitle();
        var headings = outline.headings();
        if (headings.isEmpty()) {
            return;
        }
        wml.open("w:sdt").open("w:sdtPr").open("w:docPartObj");
        wml.value("w:docPartGallery", "Table of Contents").empty("w:docPartUnique");
        wml.close().close().open("w:sdtContent");
        if (!words.isEmpty()) {
            write(Paragraph.of(WordStyle.CONTENTS_TITLE, words), false);
        }
        headings.forEach(heading -> contentsLine(heading, headings));
        wml.close().close();
    }

    void picture(MastheadPicture picture) {
        pictures.write(picture);
        afterTable = false;
    }

    void figure(Plot plot) {
        writeTitle();
        figures.write(plot, afterTable, SPACE_AFTER_TABLE);
        afterTable = false;
    }

    /**
     * A place for the table that comes now.
     *
     * @param repeatsTitle whether its title stands on every page that it goes on over
     */
    TableOpening table(boolean repeatsTitle) {
        var opening = new TableOpening(tables, new AboveTable(), repeatsTitle, title);
        title.clear();
        return opening;
    }

    void endTable() {
        afterTable = true;
    }

    private final class AboveTable implements TableOpening.Above {
        @Override
        public void say(Paragraph paragraph) {
            writeTitle(paragraph);
        }

        @Override
        public void part() {
            if (afterTable) {
                paragraphs.hairspace();
            }
        }
    }

    /** A document ends with a paragraph. */
    void end() {
        writeTitle();
        if (afterTable) {
            write(new Paragraph(WordStyle.SMALL, List.of()), false);
        }
        wml.flush();
    }

    /**
     * Without page numbers, which a reader gets by renewing the field: only their program knows.
     */
    private void contentsLine(Outline.Heading heading, List<Outline.Heading> all) {
        wml.open("w:p").open("w:pPr").value("w:pStyle", styles.id(heading.contents())).close();
        if (heading.equals(all.getFirst())) {
            paragraphs.fieldMark("begin");
            paragraphs.fieldCode(" TOC \\o \"1-2\" \\h \\z \\u ");
            paragraphs.fieldMark("separate");
        }
        paragraphs.anchor(heading.bookmark(), heading.text());
        if (heading.equals(all.getLast())) {
            paragraphs.fieldMark("end");
        }
        wml.close();
    }
}
