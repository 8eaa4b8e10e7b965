package dk.milepael.report.pdf;

import java.io.OutputStream;
import java.util.Objects;
import org.openpdf.css.style.CalculatedStyle.Edge;
import org.openpdf.layout.Layer.PagedMode;
import org.openpdf.render.PageBox;
import org.openpdf.render.RenderingContext;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfWriter;

/** Paints pages into a PDF, one after the other. */
final class Press {
    private final TaggingDevice device;
    private final Document document = new Document();
    private final PdfWriter writer;
    private int pages;

    Press(TaggingDevice device, OutputStream out) {
        this.device = device;
        document.setMargins(0, 0, 0, 0);
        writer = PdfWriter.getInstance(document, out);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setCloseStream(false);
        Archival.prepare(writer);
        device.setWriter(writer);
    }

    PdfWriter writer() {
        return writer;
    }

    /** How many pages are painted. */
    int pages() {
        return pages;
    }

    /** Paints the pages of a galley up to one, from 0. */
    void paint(Galley galley, int end, RenderingContext context) {
        galley.layer().assignPagePaintingPositions(context, PagedMode.PAGED_MODE_PRINT);
        context.setPageCount(galley.pages().size());
        for (var page : galley.pages().subList(galley.firstPage(), end)) {
            context.setPage(page.getPageNo(), page);
            begin(context, page);
            paint(galley, context, page);
            device.finishPage();
        }
    }

    void close(org.w3c.dom.Document page) {
        Archival.complete(document, writer, page);
        document.close();
    }

    private void begin(RenderingContext context, PageBox page) {
        float perPoint = device.getDotsPerPoint();
        var size =
                new Rectangle(
                        page.getWidth(context) / perPoint, page.getHeight(context) / perPoint);
        document.setPageSize(size);
        if (pages++ == 0) {
            document.open();
        } else {
            document.newPage();
        }
        device.initializePage(writer.getDirectContent(), size.getHeight());
    }

    private void paint(Galley galley, RenderingContext context, PageBox page) {
        page.paintBackground(context, 0, PagedMode.PAGED_MODE_PRINT);
        page.paintMarginAreas(context, 0, PagedMode.PAGED_MODE_PRINT);
        page.paintBorder(context, 0, PagedMode.PAGED_MODE_PRINT);
        device.clip(page.getPrintClippingBounds(context));
        int left = page.getMarginBorderPadding(context, Edge.LEFT);
        int top = page.getMarginBorderPadding(context, Edge.TOP) - page.getPaintingTop();
        device.translate(left, top);
        Objects.requireNonNull(galley.layer()).paint(context);
        device.translate(-left, -top);
        unclip();
    }

    // the engine's way to end a clip, which it does not declare
    @SuppressWarnings("NullAway")
    private void unclip() {
        device.setClip(null);
    }
}
