package dk.milepael.report.pdf;

import dk.milepael.report.Pages;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Document;

/** Makes a document PDF/A-2a and PDF/UA-1: tagged, in a language, with a colour profile. */
final class Archival {
    private Archival() {}

    /** Before the document is opened. */
    static void prepare(PdfWriter writer) {
        writer.setTagged();
        writer.setFullCompression();
    }

    /** Before the document is closed. */
    static void complete(org.openpdf.text.Document document, PdfWriter writer, Document page) {
        document.addTitle(Pages.title(page));
        document.addAuthor(Pages.meta(page, "author"));
        document.addSubject(Pages.meta(page, "subject"));
        writer.setXmpMetadata(Xmp.of(page));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        var language = page.getDocumentElement().getAttribute("lang");
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language));
        setColours(writer);
    }

    private static void setColours(PdfWriter writer) {
        try {
            var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
            writer.setOutputIntents(
                    "Custom", "", "http://www.color.org", "sRGB IEC61966-2.1", profile);
        } catch (IOException e) {
            throw new UncheckedIOException("writing the colour profile", e);
        }
        writer.getExtraCatalog()
                .getAsArray(PdfName.OUTPUTINTENTS)
                .getAsDict(0)
                .put(PdfName.S, new PdfName("GTS_PDFA1"));
    }
}
