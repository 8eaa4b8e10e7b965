package dk.milepael.report.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.milepael.report.chart.Plot;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The parts of a document's charts, each with its figures in a workbook, and what names them. */
final class ChartParts {
    static final String CONTENT_TYPES = "[Content_Types].xml";
    static final String RELATIONSHIPS = "word/_rels/document.xml.rels";

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String LINKS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final List<Plot> charts;

    ChartParts(List<Plot> charts) {
        this.charts = charts;
    }

    /** The id by which the document refers to its chart of that number, from 1. */
    static String relationship(int number) {
        return "chart" + number;
    }

    /** The parts by name. */
    Map<String, byte[]> parts() {
        var parts = new LinkedHashMap<String, byte[]>();
        for (int number = 1; number <= charts.size(); number++) {
            var chart = charts.get(number - 1);
            parts.put("word/charts/chart%d.xml".formatted(number), chart(chart));
            parts.put("word/charts/_rels/chart%d.xml.rels".formatted(number), link(number));
            parts.put(workbook(number), ChartWorkbook.of(chart));
        }
        return parts;
    }

    private static String workbook(int number) {
        return "word/embeddings/figures%d.xlsx".formatted(number);
    }

    /** The design's list of content types with those of the charts. */
    byte[] contentTypes(byte[] list) {
        return extended(
                list,
                "<%1$sOverride PartName=\"/word/charts/chart%2$d.xml\" ContentType=\""
                        + OFFICE
                        + "drawingml.chart+xml\"/>"
                        + "<%1$sOverride PartName=\"/word/embeddings/figures%2$d.xlsx\" ContentType=\""
                        + OFFICE
                        + "spreadsheetml.sheet\"/>");
    }

    /** The design's list of what the document refers to with the charts. */
    byte[] relationships(byte[] list) {
        return extended(
                list,
                "<%1$sRelationship Id=\"chart%2$d\" Type=\""
                        + LINKS
                        + "chart\" Target=\"charts/chart%2$d.xml\"/>");
    }

    /** Entries before the end of the list, in its own prefix. */
    private byte[] extended(byte[] list, String entry) {
        var text = new String(list, UTF_8);
        int end = text.lastIndexOf("</");
        var name = text.substring(end + 2);
        var prefix = name.contains(":") ? name.substring(0, name.indexOf(':') + 1) : "";
        var entries =
                IntStream.rangeClosed(1, charts.size())
                        .mapToObj(number -> String.format(entry, prefix, number))
                        .collect(Collectors.joining());
        return (text.substring(0, end) + entries + text.substring(end)).getBytes(UTF_8);
    }

    private static byte[] chart(Plot plot) {
        var out = new ByteArrayOutputStream();
        var xml = new Wml(out);
        new ChartPart(xml, plot).write();
        return out.toByteArray();
    }

    private static byte[] link(int number) {
        return """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="rId1" Type="%spackage" Target="../embeddings/figures%d.xlsx"/>\
        </Relationships>
        """
                .formatted(LINKS, number)
                .getBytes(UTF_8);
    }
}
