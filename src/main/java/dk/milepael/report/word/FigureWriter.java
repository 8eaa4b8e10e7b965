package dk.milepael.report.word;

import dk.milepael.report.chart.Plot;

/** Writes a paragraph with a drawing that tells in words what it shows: a bar, or a chart. */
final class FigureWriter {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    /** The one kind of drawn group that is in the standard itself. */
    private static final String CANVAS = DRAWING + "lockedCanvas";

    private static final String CHART = DRAWING + "chart";
    private static final String LINKS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Without distances of its own, an office program may move the drawing to the right. */
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
    private static final long BAR_EMU = 180_000;
    private static final long COLUMNS_EMU = 2_500_000;

    /** What a chart of lying bars needs beside the bars, and for each of them. */
    private static final long AXES_EMU = 700_000;

    private static final long ROW_EMU = 270_000;

    private final Wml wml;
    private final Styles styles;
    private final long barEmu;
    private final long chartEmu;
    private int drawings;
    private int charts;

    FigureWriter(Wml wml, Styles styles, int textWidth) {
        this.wml = wml;
        this.styles = styles;
        this.barEmu = (long) Math.min(textWidth, TableStart.FIGURES_WIDTH) * EMU_PER_TWIP;
        this.chartEmu = (long) textWidth * EMU_PER_TWIP;
    }

    /**
     * Writes the figure; one without lights is left out. It stays with the figures below it, where
     * those of a bar do not stand above.
     *
     * @param afterTable whether it stands right below a table
     * @param space below such a table, in twentieths of a point
     */
    void write(Plot plot, boolean afterTable, int space) {
        if (plot.top() == 0) {
            return;
        }
        wml.open("w:p").open("w:pPr").value("w:pStyle", styles.id(WordStyle.NORMAL));
        if (!(afterTable && plot.kind() == Plot.Kind.BAR)) {
            wml.empty("w:keepNext");
        }
        wml.empty("w:spacing", "w:before", String.valueOf(afterTable ? space : 0)).close();
        wml.open("w:r").open("w:drawing").open("wp:inline", INLINE);
        extent(plot);
        wml.open("a:graphic", "xmlns:a", DRAWING + "main");
        if (plot.kind() == Plot.Kind.BAR) {
            canvas(plot);
        } else {
            chart();
        }
        wml.close().close().close().close().close();
    }

    private void extent(Plot plot) {
        drawings++;
        var isBar = plot.kind() == Plot.Kind.BAR;
        wml.empty(
                        "wp:extent",
                        "cx",
                        String.valueOf(isBar ? barEmu : chartEmu),
                        "cy",
                        String.valueOf(height(plot)))
                .empty(
                        "wp:docPr",
                        "id",
                        String.valueOf(drawings),
                        "name",
                        (isBar ? "bar " : "chart ") + drawings,
                        "descr",
                        plot.told());
    }

    private static long height(Plot plot) {
        return switch (plot.kind()) {
            case BAR -> BAR_EMU;
            case BARS -> AXES_EMU + ROW_EMU * plot.stacks().size();
            case COLUMNS -> COLUMNS_EMU;
        };
    }

    /** A reference: the chart is a part of its own. */
    private void chart() {
        charts++;
        wml.open("a:graphicData", "uri", CHART);
        wml.empty(
                "c:chart",
                "xmlns:c",
                CHART,
                "xmlns:r",
                LINKS,
                "r:id",
                ChartParts.relationship(charts));
        wml.close();
    }

    private void canvas(Plot plot) {
        wml.open("a:graphicData", "uri", CANVAS);
        wml.open("lc:lockedCanvas", "xmlns:lc", CANVAS);
        wml.open("a:nvGrpSpPr")
                .empty("a:cNvPr", "id", "0", "name", "")
                .empty("a:cNvGrpSpPr")
                .close();
        wml.open("a:grpSpPr");
        frame(0, barEmu, true);
        wml.close();
        var drawn = 0L;
        for (var part : plot.lights()) {
            var from = barEmu * drawn / plot.top();
            drawn += part.value();
            rectangle(part.light(), from, barEmu * drawn / plot.top() - from);
        }
        wml.close().close();
    }

    private void rectangle(String light, long from, long width) {
        if (width == 0) {
            return;
        }
        wml.open("a:sp").open("a:nvSpPr");
        wml.empty("a:cNvPr", "id", "0", "name", light).empty("a:cNvSpPr").close();
        wml.open("a:spPr");
        frame(from, width, false);
        wml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close();
        Surface.of(light).write(wml);
        wml.close().close();
    }

    private void frame(long from, long width, boolean group) {
        var x = String.valueOf(from);
        var cx = String.valueOf(width);
        var cy = String.valueOf(BAR_EMU);
        wml.open("a:xfrm").empty("a:off", "x", x, "y", "0").empty("a:ext", "cx", cx, "cy", cy);
        if (group) {
            wml.empty("a:chOff", "x", x, "y", "0").empty("a:chExt", "cx", cx, "cy", cy);
        }
        wml.close();
    }
}
