package dk.milepael.report.pdf;

import dk.milepael.report.Pages;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.openpdf.css.style.CalculatedStyle.Edge;
import org.openpdf.css.style.CssContext;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.render.Box;
import org.openpdf.render.PageBox;
import org.w3c.dom.Document;

/** One page on its way into a PDF, piece by piece. */
final class PdfPrinting {
    private final Document page;
    private final Manuscript manuscript;
    private final List<Pages.Heading> headings;
    private final Destinations destinations;
    private final Weight weight;
    private final PageNumbers numbers;
    private final TaggingDevice device;
    private final Typesetter typesetter;
    private final Press press;

    PdfPrinting(Document page, String stylesheet, OutputStream out) {
        this.page = page;
        manuscript = new Manuscript(page);
        headings = Pages.headings(page);
        weight = Weight.of(page);
        destinations = new Destinations(weight.ids());
        numbers = new PageNumbers(destinations, weight);
        device = new TaggingDevice(ITextRenderer.DEFAULT_DOTS_PER_POINT, destinations, numbers);
        typesetter = new Typesetter(device, new EngineVocabulary(stylesheet), numbers);
        press = new Press(device, out);
    }

    void print(int pieceWeight) {
        Optional<Seam> seam;
        do {
            seam = printPiece(pieceWeight);
        } while (seam.isPresent());
        numbers.fill();
        destinations.write(press.writer());
        Bookmarks.write(headings, destinations, press.writer());
        device.finishStructure();
        press.close(page);
    }

    /** Where the next piece begins; empty after the last one. */
    private Optional<Seam> printPiece(int weight) {
        var piece = manuscript.next(weight);
        var galley = typesetter.layOut(piece.page());
        var seam = piece.isLast() ? Optional.<Seam>empty() : Seam.last(galley, piece);
        if (seam.isEmpty() && !piece.isLast()) {
            return printPiece(2 * weight);
        }
        int end = seam.map(Seam::page).orElse(galley.pages().size());
        expect(galley, piece, weight);
        note(galley, end);
        device.begin(galley, piece.page());
        press.paint(galley, end, typesetter.painting(galley, press.pages()));
        seam.ifPresent(next -> {
            device.endBefore(next.first());
            manuscript.removeBefore(piece.original(next.first()));
        });
        return seam;
    }

    private void expect(Galley galley, Piece piece, int weight) {
        int pages = galley.pages().size() - galley.firstPage();
        if (piece.isLast()) {
            numbers.setTotal(press.pages() + pages);
        } else if (press.pages() == 0) {
            numbers.expect(pages, (double) weight / this.weight.total());
        }
    }

    private void note(Galley galley, int end) {
        var context = typesetter.layoutContext();
        for (var box : typesetter.shared().getIdMap().entrySet()) {
            var page = galley.page(context, box.getValue());
            int before = page.getPageNo() - galley.firstPage();
            if (before >= 0 && page.getPageNo() < end) {
                float height = height(context, page, box.getValue());
                var place = new Destinations.Place(press.pages() + before + 1, height);
                destinations.note(box.getKey(), place);
            }
        }
    }

    /** From the foot of the page, in points. */
    private float height(CssContext context, PageBox page, Box box) {
        float top =
                page.getMarginBorderPadding(context, Edge.TOP)
                        + box.getAbsY()
                        - (float) page.getTop();
        return (page.getHeight(context) - top) / device.getDotsPerPoint();
    }
}
