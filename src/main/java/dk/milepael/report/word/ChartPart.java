package dk.milepael.report.word;

import dk.milepael.report.chart.Plot;
import dk.milepael.report.chart.Scale;
import java.util.List;

/** A chart as Word draws and edits it: stacked bars on an axis from zero, a number in each. */
final class ChartPart {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final String LINKS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String INK = "1F2933";
    private static final String FAINT = "C9D1D9";

    /** In hundredths of a point. */
    private static final String LETTER = "800";

    private static final char NO_BREAK = '\u00A0';

    /** So few columns would be as broad as the page. */
    private static final int FEW = 5;

    private static final String CATEGORIES = "1";
    private static final String VALUES = "2";

    private final Wml xml;
    private final Plot plot;
    private final boolean isLying;

    ChartPart(Wml xml, Plot plot) {
        this.xml = xml;
        this.plot = plot;
        this.isLying = plot.kind() == Plot.Kind.BARS;
    }

    /** The name of a bar; today's is marked by the word for it. */
    static String name(Plot.Stack stack) {
        var today = stack.today();
        return today == null
                ? stack.name()
                : "%s (%s)".formatted(stack.name(), today.word().replace(' ', NO_BREAK));
    }

    void write() {
        xml.open(
                "c:chartSpace",
                "xmlns:c",
                DRAWING + "chart",
                "xmlns:a",
                DRAWING + "main",
                "xmlns:r",
                LINKS);
        value("c:date1904", "0");
        value("c:roundedCorners", "0");
        xml.open("c:chart");
        value("c:autoTitleDeleted", "1");
        xml.open("c:plotArea").empty("c:layout");
        bars();
        categoryAxis();
        valueAxis();
        xml.close();
        legend();
        value("c:plotVisOnly", "1");
        value("c:dispBlanksAs", "gap");
        xml.close().open("c:spPr").empty("a:noFill").open("a:ln").empty("a:noFill").close().close();
        xml.open("c:externalData", "r:id", "rId1");
        value("c:autoUpdate", "0");
        xml.close().close().flush();
    }

    private void bars() {
        xml.open("c:barChart");
        value("c:barDir", isLying ? "bar" : "col");
        value("c:grouping", "stacked");
        value("c:varyColors", "0");
        for (int light = 0; light < plot.lights().size(); light++) {
            series(light);
        }
        value("c:gapWidth", isLying ? "40" : plot.stacks().size() < FEW ? "200" : "30");
        value("c:overlap", "100");
        value("c:axId", CATEGORIES);
        value("c:axId", VALUES);
        xml.close();
    }

    private void series(int light) {
        var part = plot.lights().get(light);
        xml.open("c:ser");
        value("c:idx", String.valueOf(light));
        value("c:order", String.valueOf(light));
        xml.open("c:tx").open("c:strRef");
        texts(column(light) + "$1", List.of(part.word()));
        xml.close().close().open("c:spPr");
        Surface.of(part.light()).write(xml);
        xml.close();
        value("c:invertIfNegative", "0");
        labels();
        xml.open("c:cat").open("c:strRef");
        texts(rows("$A"), plot.stacks().stream().map(ChartPart::name).toList());
        xml.close().close().open("c:val").open("c:numRef");
        numbers(light);
        xml.close().close().close();
    }

    /** The column of a light in the workbook; the names stand in the first. */
    private static String column(int light) {
        return "$" + (char) ('B' + light);
    }

    private String rows(String column) {
        return "%s$2:%s$%d".formatted(column, column, plot.stacks().size() + 1);
    }

    private void texts(String cells, List<String> texts) {
        xml.open("c:f").text(ChartWorkbook.SHEET + "!" + cells).close().open("c:strCache");
        value("c:ptCount", String.valueOf(texts.size()));
        for (int place = 0; place < texts.size(); place++) {
            point(place, texts.get(place));
        }
        xml.close();
    }

    /** None is left blank, so that no bar carries a nought. */
    private void numbers(int light) {
        xml.open("c:f").text(ChartWorkbook.SHEET + "!" + rows(column(light))).close();
        xml.open("c:numCache").open("c:formatCode").text("0").close();
        value("c:ptCount", String.valueOf(plot.stacks().size()));
        for (int place = 0; place < plot.stacks().size(); place++) {
            int number = plot.stacks().get(place).parts().get(light).value();
            if (number > 0) {
                point(place, String.valueOf(number));
            }
        }
        xml.close();
    }

    private void point(int place, String text) {
        xml.open("c:pt", "idx", String.valueOf(place)).open("c:v").text(text).close().close();
    }

    private void labels() {
        xml.open("c:dLbls").empty("c:numFmt", "formatCode", "0;;;", "sourceLinked", "0");
        xml.open("c:spPr");
        Surface.solid(xml, "FFFFFF");
        xml.close();
        letters();
        value("c:dLblPos", "ctr");
        value("c:showLegendKey", "0");
        value("c:showVal", "1");
        value("c:showCatName", "0");
        value("c:showSerName", "0");
        value("c:showPercent", "0");
        value("c:showBubbleSize", "0");
        xml.close();
    }

    private void categoryAxis() {
        xml.open("c:catAx");
        value("c:axId", CATEGORIES);
        xml.open("c:scaling");
        value("c:orientation", isLying ? "maxMin" : "minMax");
        xml.close();
        value("c:delete", "0");
        value("c:axPos", isLying ? "l" : "b");
        ticks();
        line(INK);
        letters();
        value("c:crossAx", VALUES);
        value("c:crosses", "autoZero");
        value("c:auto", "0");
        value("c:lblAlgn", "ctr");
        value("c:lblOffset", "50");
        value("c:noMultiLvlLbl", "1");
        xml.close();
    }

    private void valueAxis() {
        var scale = Scale.to(plot.top());
        xml.open("c:valAx");
        value("c:axId", VALUES);
        xml.open("c:scaling");
        value("c:orientation", "minMax");
        value("c:max", String.valueOf(scale.top()));
        value("c:min", "0");
        xml.close();
        value("c:delete", "0");
        value("c:axPos", isLying ? "b" : "l");
        xml.open("c:majorGridlines");
        line(FAINT);
        xml.close().empty("c:numFmt", "formatCode", "0", "sourceLinked", "0");
        ticks();
        line(FAINT);
        letters();
        value("c:crossAx", CATEGORIES);
        // names run downwards, so that the axis below them crosses at their end
        value("c:crosses", isLying ? "max" : "autoZero");
        value("c:crossBetween", "between");
        value("c:majorUnit", String.valueOf(scale.step()));
        xml.close();
    }

    private void ticks() {
        value("c:majorTickMark", "none");
        value("c:minorTickMark", "none");
        value("c:tickLblPos", "nextTo");
    }

    private void legend() {
        xml.open("c:legend");
        value("c:legendPos", "t");
        value("c:overlay", "0");
        letters();
        xml.close();
    }

    private void line(String colour) {
        xml.open("c:spPr").open("a:ln", "w", "9525");
        Surface.solid(xml, colour);
        xml.close().close();
    }

    private void letters() {
        xml.open("c:txPr").empty("a:bodyPr").open("a:p").open("a:pPr");
        xml.open("a:defRPr", "sz", LETTER, "b", "0");
        Surface.solid(xml, INK);
        xml.close().close().empty("a:endParaRPr", "lang", "da-DK").close().close();
    }

    private void value(String name, String value) {
        xml.empty(name, "val", value);
    }
}
