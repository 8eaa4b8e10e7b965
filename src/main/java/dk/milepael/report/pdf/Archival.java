package dk.milepael.report.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.openpdf.pdf.DefaultPDFCreationListener;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Document;

/** Makes a document PDF/A-2a and PDF/UA-1: tagged, in a language, with a colour profile. */
final class Archival extends DefaultPDFCreationListener {
    private final Document page;
    private final TaggingDevice device;

    Archival(Document page, TaggingDevice device) {
        this.page = page;
        this.device = device;
    }

    @Override
    public void preOpen(ITextRenderer renderer) {
        var writer = Objects.requireNonNull(renderer.getWriter());
        writer.setTagged();
        writer.setFullCompression();
    }

    @Override
    public void preWrite(ITextRenderer renderer, int pageCount) {
        var writer = Objects.requireNonNull(renderer.getWriter());
        writer.setXmpMetadata(Xmp.of(page));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        var language = page.getDocumentElement().getAttribute("lang");
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language));
        setColours(writer);
    }

    @Override
    public void onClose(ITextRenderer renderer) {
        device.finishStructure();
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
