package dk.milepael.report.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.milepael.report.chart.Plot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipOutputStream;

/**
 * The figures of a chart as the workbook that opens where someone edits it in Word. It is written
 * by hand: a library takes longer over these few cells than we over a thousand rows.
 */
final class ChartWorkbook {
    static final String SHEET = "Tal";

    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String CELLS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static final String CONTENT_TYPES =
            HEAD
                    + "<Types xmlns=\"%scontent-types\">".formatted(PACKAGE)
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    + override("/xl/workbook.xml", TYPE + "sheet.main+xml")
                    + override("/xl/worksheets/sheet1.xml", TYPE + "worksheet+xml")
                    + override(
                            "/docProps/core.xml",
                            "application/vnd.openxmlformats-package.core-properties+xml")
                    + "</Types>";

    private static final String RELATIONSHIPS =
            HEAD
                    + "<Relationships xmlns=\"%srelationships\">".formatted(PACKAGE)
                    + relationship("rId1", OFFICE + "/officeDocument", "xl/workbook.xml")
                    + relationship(
                            "rId2",
                            PACKAGE + "relationships/metadata/core-properties",
                            "docProps/core.xml")
                    + "</Relationships>";

    /** A day that is the same for all, so that the same page has the same bytes. */
    private static final String CORE =
            HEAD
                    + "<cp:coreProperties xmlns:cp=\"%smetadata/core-properties\""
                            .formatted(PACKAGE)
                    + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
                    + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
                    + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">1970-01-01T00:00:00Z</dcterms:created>"
                    + "</cp:coreProperties>";

    private static final String WORKBOOK =
            HEAD
                    + "<workbook xmlns=\"%s\" xmlns:r=\"%s\">".formatted(CELLS, OFFICE)
                    + "<sheets><sheet name=\"%s\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
                            .formatted(SHEET);

    private static final String WORKBOOK_RELATIONSHIPS =
            HEAD
                    + "<Relationships xmlns=\"%srelationships\">".formatted(PACKAGE)
                    + relationship("rId1", OFFICE + "/worksheet", "worksheets/sheet1.xml")
                    + "</Relationships>";

    private ChartWorkbook() {}

    static byte[] of(Plot plot) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", CONTENT_TYPES.getBytes(UTF_8));
            part(zip, "_rels/.rels", RELATIONSHIPS.getBytes(UTF_8));
            part(zip, "docProps/core.xml", CORE.getBytes(UTF_8));
            part(zip, "xl/workbook.xml", WORKBOOK.getBytes(UTF_8));
            part(zip, "xl/_rels/workbook.xml.rels", WORKBOOK_RELATIONSHIPS.getBytes(UTF_8));
            part(zip, "xl/worksheets/sheet1.xml", sheet(plot));
        } catch (IOException e) {
            throw new UncheckedIOException("writing the figures of a chart", e);
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(WordDocument.entry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] sheet(Plot plot) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(HEAD.getBytes(UTF_8));
        var xml = new Wml(out);
        xml.open("worksheet", "xmlns", CELLS).open("sheetData");
        xml.open("row", "r", "1");
        for (int light = 0; light < plot.lights().size(); light++) {
            text(xml, cell(light + 1, 1), plot.lights().get(light).word());
        }
        xml.close();
        for (int place = 0; place < plot.stacks().size(); place++) {
            row(xml, place + 2, plot.stacks().get(place));
        }
        xml.close().close().flush();
        return out.toByteArray();
    }

    private static void row(Wml xml, int row, Plot.Stack stack) {
        xml.open("row", "r", String.valueOf(row));
        text(xml, cell(0, row), ChartPart.name(stack));
        for (int light = 0; light < stack.parts().size(); light++) {
            int value = stack.parts().get(light).value();
            if (value > 0) {
                xml.open("c", "r", cell(light + 1, row)).open("v");
                xml.text(String.valueOf(value)).close().close();
            }
        }
        xml.close();
    }

    private static void text(Wml xml, String cell, String text) {
        xml.open("c", "r", cell, "t", "inlineStr").open("is").open("t").text(text);
        xml.close().close().close();
    }

    /** The name of a cell; columns count from 0, rows from 1. */
    private static String cell(int column, int row) {
        return (char) ('A' + column) + String.valueOf(row);
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"%s\" ContentType=\"%s\"/>".formatted(part, type);
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
    }
}
