package dk.milepael.report.pdf;

import dk.milepael.report.BoundWords;
import dk.milepael.report.Pages;
import dk.milepael.report.Xhtml;
import java.io.OutputStream;
import org.w3c.dom.Document;

/** Sets a page in the theme as a PDF that archives keep and screen readers read. */
public final class PdfDocument {

    /** What the theme cannot say to a browser as well. */
    private static final String ENGINE_RULES =
            """
            table { -fs-table-paginate: paginate }
            thead { page-break-after: avoid }
            tbody.start { page-break-inside: avoid }
            tbody.long, tr.long { page-break-inside: auto }
            .sign { display: inline-block; width: 0.74em; height: 0.74em }
            nav.toc a::after { content: leader('.') -fs-page-of(href) }
            a.to-page::after { content: attr(data-page) ' ' -fs-page-of(href) }
            a.to-page::after { white-space: nowrap; word-wrap: normal; font-weight: normal }
            thead tr.again th { padding: 0; border: none; line-height: 3mm; font-size: 7.5pt }
            .foot-title { position: running(title) }
            .foot-number { position: running(number) }
            .foot-number .page::before { content: counter(page) }
            .foot-number .pages::before { content: -fs-pages(all) }
            """;

    /** Ten to twenty pages of rows: of less, much is laid out twice, and of more, all is slower. */
    private static final int PIECE_WEIGHT = 800;

    private final String theme;
    private final int pieceWeight;

    /** A stylesheet for every page: CSS 2.1 with paged media. */
    public PdfDocument(String theme) {
        this(theme, PIECE_WEIGHT);
    }

    /** With pieces of that many rows, paragraphs and the like. */
    PdfDocument(String theme, int pieceWeight) {
        this.theme = theme;
        this.pieceWeight = pieceWeight;
    }

    /** Writes the page; the stream stays open. */
    public void write(String xhtml, OutputStream out) {
        var page = prepared(xhtml);
        new PdfPrinting(page, stylesheet(page), out).print(pieceWeight);
    }

    private static Document prepared(String xhtml) {
        var page = Xhtml.parse(xhtml);
        Pages.fillContents(page);
        PageFoot.add(page);
        LongRows.letBreak(page);
        RowStarts.setApart(page);
        Links.makeRoomForPages(page);
        TitlesAgain.add(page);
        BoundWords.in(Pages.first(page, "body"));
        Glyphs.replaceMissing(page);
        return page;
    }

    private String stylesheet(Document page) {
        return theme + ENGINE_RULES + Manuscript.ENGINE_RULES + paper(page);
    }

    /** The engine measures the first lines by the page without a name, so that one is turned. */
    private static String paper(Document page) {
        var body = Pages.first(page, "body");
        return "@page { size: A4 %s }"
                .formatted(Pages.hasClass(body, "landscape") ? "landscape" : "portrait");
    }
}
