package dk.milepael.report.word;

import dk.milepael.ingest.workbook.OwnReport;
import java.io.ByteArrayOutputStream;

/** A document's own account of itself, which Word shows under «Egenskaber». */
final class CoreProperties {
    private CoreProperties() {}

    static byte[] of(Outline outline) {
        var out = new ByteArrayOutputStream();
        var xml = new Wml(out);
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
        return out.toByteArray();
    }
}
