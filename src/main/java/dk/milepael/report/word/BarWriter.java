package dk.milepael.report.word;

/** Draws a bar as a group of rectangles that tells in words what it shows. */
final class BarWriter {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    /** The one kind of drawn group that is in the standard itself. */
    private static final String CANVAS = DRAWING + "lockedCanvas";

    /** Without distances of its own, an office program may move the bar to the right. */
    private static final String[] INLINE = {
        "xmlns:wp",
        DRAWING + "wordprocessingDrawing",
        "distT",
        "0",
        "distB",
        "0",
        "distL",
        "0",
        "distR",
        "0"
    };

    private static final int EMU_PER_TWIP = 635;
    private static final long HEIGHT_EMU = 180_000;

    private final Wml wml;
    private final Styles styles;
    private final long widthEmu;
    private int drawings;

    BarWriter(Wml wml, Styles styles, int textWidth) {
        this.wml = wml;
        this.styles = styles;
        this.widthEmu = (long) textWidth * EMU_PER_TWIP;
    }

    /**
     * Writes a paragraph that holds the bar; one without value is left out.
     *
     * @param spaceBefore in twentieths of a point
     */
    void write(Bar bar, int spaceBefore) {
        if (bar.total() == 0) {
            return;
        }
        drawings++;
        wml.open("w:p").open("w:pPr").value("w:pStyle", styles.id(WordStyle.NORMAL));
        wml.empty("w:spacing", "w:before", String.valueOf(spaceBefore)).close();
        wml.open("w:r").open("w:drawing");
        wml.open("wp:inline", INLINE)
                .empty(
                        "wp:extent",
                        "cx",
                        String.valueOf(widthEmu),
                        "cy",
                        String.valueOf(HEIGHT_EMU))
                .empty(
                        "wp:docPr",
                        "id",
                        String.valueOf(drawings),
                        "name",
                        "bar " + drawings,
                        "descr",
                        bar.description());
        group(bar);
        wml.close().close().close().close();
    }

    private void group(Bar bar) {
        wml.open("a:graphic", "xmlns:a", DRAWING + "main");
        wml.open("a:graphicData", "uri", CANVAS);
        wml.open("lc:lockedCanvas", "xmlns:lc", CANVAS);
        wml.open("a:nvGrpSpPr")
                .empty("a:cNvPr", "id", "0", "name", "")
                .empty("a:cNvGrpSpPr")
                .close();
        wml.open("a:grpSpPr");
        frame(0, widthEmu, true);
        wml.close();
        var drawn = 0L;
        for (var part : bar.parts()) {
            var from = widthEmu * drawn / bar.total();
            drawn += part.value();
            rectangle(part, from, widthEmu * drawn / bar.total() - from);
        }
        wml.close().close().close();
    }

    private void rectangle(Bar.Part part, long from, long width) {
        if (width == 0) {
            return;
        }
        wml.open("a:sp").open("a:nvSpPr");
        wml.empty("a:cNvPr", "id", "0", "name", part.light()).empty("a:cNvSpPr").close();
        wml.open("a:spPr");
        frame(from, width, false);
        wml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close();
        wml.open("a:solidFill").empty("a:srgbClr", "val", colour(part.light())).close();
        wml.open("a:ln", "w", "9525").open("a:solidFill");
        wml.empty("a:srgbClr", "val", "FFFFFF").close().close().close();
        wml.close();
    }

    private void frame(long from, long width, boolean group) {
        var x = String.valueOf(from);
        var cx = String.valueOf(width);
        var cy = String.valueOf(HEIGHT_EMU);
        wml.open("a:xfrm").empty("a:off", "x", x, "y", "0").empty("a:ext", "cx", cx, "cy", cy);
        if (group) {
            wml.empty("a:chOff", "x", x, "y", "0").empty("a:chExt", "cx", cx, "cy", cy);
        }
        wml.close();
    }

    private static String colour(String light) {
        return switch (light) {
            case "red" -> "C0392B";
            case "yellow" -> "E0A800";
            case "green" -> "3C8D4A";
            case "blue" -> "2F6DB5";
            default -> "9AA1AB";
        };
    }
}
