package dk.milepael.report.word;

import dk.milepael.ingest.workbook.OwnReport;
import java.io.StringWriter;

/** A document's own account of itself, which Word shows under «Egenskaber». */
final class CoreProperties {
    private CoreProperties() {}

    static String of(Outline outline) {
        var text = new StringWriter();
        var xml = new Wml(text);
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
        xml.open("dc:title").text(outline.title()).close();
        xml.open("dc:subject").text(outline.meta("subject")).close();
        xml.open("dc:creator").text(outline.meta("author")).close();
        xml.open("cp:category").text(OwnReport.CATEGORY).close();
        xml.open("dc:language").text(outline.language().toLanguageTag()).close();
        xml.close().flush();
        return text.toString();
    }
}
