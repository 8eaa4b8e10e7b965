package dk.milepael.report.word;

import dk.milepael.report.Vocabulary;
import java.util.List;

/** Writes paragraphs and what stands in them. */
final class ParagraphWriter {
    private static final String PRESERVE = "preserve";

    private final Wml wml;
    private final Outline outline;
    private final Styles styles;
    private int bookmarks;

    ParagraphWriter(Wml wml, Outline outline, Styles styles) {
        this.wml = wml;
        this.outline = outline;
        this.styles = styles;
    }

    /** What a paragraph's surroundings ask of it; {@code spaceBefore} in twentieths of a point. */
    record Setting(boolean keepNext, int spaceBefore, boolean right) {
        static final Setting NONE = new Setting(false, 0, false);
        static final Setting KEEP_NEXT = new Setting(true, 0, false);
        private static final Setting RIGHT = new Setting(false, 0, true);
        private static final Setting RIGHT_KEEP_NEXT = new Setting(true, 0, true);

        /** One without space before it. */
        static Setting of(boolean keepNext, boolean right) {
            return right ? keepNext ? RIGHT_KEEP_NEXT : RIGHT : keepNext ? KEEP_NEXT : NONE;
        }
    }

    void write(Paragraph paragraph, Setting setting) {
        wml.open("w:p");
        properties(paragraph, setting);
        if (paragraph.bookmark() == null) {
            runs(paragraph.runs());
        } else {
            var id = String.valueOf(bookmarks++);
            wml.empty("w:bookmarkStart", "w:id", id, "w:name", paragraph.bookmark());
            runs(paragraph.runs());
            wml.empty("w:bookmarkEnd", "w:id", id);
        }
        wml.close();
    }

    /** A paragraph that nobody sees. */
    void hairspace() {
        wml.open("w:p").open("w:pPr").value("w:pStyle", styles.id(WordStyle.SMALL));
        wml.empty(
                "w:spacing",
                "w:before",
                "0",
                "w:after",
                "0",
                "w:line",
                "20",
                "w:lineRule",
                "exact");
        wml.close().close();
    }

    /** A field that a reader's office program may renew; until then it shows what is written. */
    void fieldMark(String type) {
        wml.open("w:r").empty("w:fldChar", "w:fldCharType", type).close();
    }

    void fieldCode(String code) {
        wml.open("w:r").open("w:instrText", "xml:space", PRESERVE).text(code).close().close();
    }

    void anchor(String bookmark, String text) {
        inside(new Run(text, Run.Face.PLAIN, null), bookmark);
    }

    /** The order of the properties is the schema's. */
    private void properties(Paragraph paragraph, Setting setting) {
        wml.open("w:pPr").value("w:pStyle", styles.id(paragraph.style()));
        if (setting.keepNext()) {
            wml.empty("w:keepNext");
        }
        if (paragraph.numbering() > 0) {
            wml.open("w:numPr").value("w:ilvl", "0");
            wml.value("w:numId", String.valueOf(paragraph.numbering())).close();
        }
        if (setting.spaceBefore() > 0) {
            wml.empty("w:spacing", "w:before", String.valueOf(setting.spaceBefore()));
        }
        if (setting.right()) {
            wml.value("w:jc", "right");
        }
        wml.close();
    }

    private void runs(List<Run> runs) {
        for (var run : runs) {
            var link = run.link();
            if (link == null) {
                run(run);
            } else {
                linked(run, link);
            }
        }
    }

    private void linked(Run run, String link) {
        if (link.startsWith("#")) {
            outline.bookmark(link.substring(1))
                    .ifPresentOrElse(bookmark -> inside(run, bookmark), () -> run(run));
        } else if (Vocabulary.isSafeAddress(link)) {
            // a field, because a relationship would have to be known before the body is written
            wml.open("w:fldSimple", "w:instr", " HYPERLINK \"" + link.replace("\"", "%22") + "\" ");
            run(run);
            wml.close();
        } else {
            run(run);
        }
    }

    private void inside(Run run, String bookmark) {
        wml.open("w:hyperlink", "w:anchor", bookmark, "w:history", "1");
        run(run);
        wml.close();
    }

    private void run(Run run) {
        wml.open("w:r");
        runProperties(run);
        if (run.isBreak()) {
            wml.empty("w:br");
        } else {
            text(run.text());
        }
        wml.close();
    }

    /** Only space at its ends has to be asked for. */
    private void text(String text) {
        if (text.startsWith(" ") || text.endsWith(" ")) {
            wml.open("w:t", "xml:space", PRESERVE);
        } else {
            wml.open("w:t");
        }
        wml.text(text).close();
    }

    private void runProperties(Run run) {
        var face = run.face();
        var style = run.link() == null ? face.light() : WordStyle.HYPERLINK;
        if (style == null && !face.strong() && !face.emphasis()) {
            return;
        }
        wml.open("w:rPr");
        if (style != null) {
            wml.value("w:rStyle", styles.id(style));
        }
        if (face.strong()) {
            wml.empty("w:b").empty("w:bCs");
        }
        if (face.emphasis()) {
            wml.empty("w:i").empty("w:iCs");
        }
        wml.close();
    }
}
