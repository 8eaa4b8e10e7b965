package dk.milepael.report.pdf;

import dk.milepael.report.Pages;
import dk.milepael.report.Xhtml;
import java.io.OutputStream;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.pdf.ITextTextRenderer;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Document;

/** Sets a page in the theme as a PDF that archives keep and screen readers read. */
public final class PdfDocument {

    /** What the theme cannot say to a browser as well. */
    private static final String ENGINE_RULES =
            """
            table { -fs-table-paginate: paginate }
            thead { page-break-after: avoid }
            tbody.start { page-break-inside: avoid }
            .sign { display: inline-block; width: 0.74em; height: 0.74em }
            nav.toc a::after { content: leader('.') target-counter(attr(href), page) }
            a.to-page::after { content: ' ' attr(data-page) ' ' target-counter(attr(href), page) }
            a.to-page::after { white-space: nowrap; word-wrap: normal; font-weight: normal }
            .foot-title { position: running(title) }
            .foot-number { position: running(number) }
            .foot-number .page::before { content: counter(page) }
            .foot-number .pages::before { content: counter(pages) }
            """;

    private final String theme;

    /** A stylesheet for every page: CSS 2.1 with paged media. */
    public PdfDocument(String theme) {
        this.theme = theme;
    }

    /** Writes the page; the stream stays open. */
    public void write(String xhtml, OutputStream out) {
        var page = prepared(xhtml);
        var device =
                new TaggingDevice(ITextRenderer.DEFAULT_DOTS_PER_POINT, new StructureTree(page));
        var vocabulary = new EngineVocabulary();
        var renderer = renderer(device, vocabulary);
        renderer.getSharedContext().setLineBreakingStrategy(new QuotedWords());
        renderer.setDocument(page, "", vocabulary);
        renderer.layout();
        vocabulary.startPainting();
        renderer.setPDFVersion(PdfWriter.VERSION_1_7);
        renderer.setListener(new Archival(page, device));
        renderer.createPDF(out);
    }

    private Document prepared(String xhtml) {
        var page = Xhtml.parse(xhtml);
        Pages.fillContents(page);
        Bookmarks.add(page);
        PageFoot.add(page);
        RowStarts.setApart(page);
        Glyphs.replaceMissing(page);
        Pages.child(Pages.first(page, "head"), "style", theme + ENGINE_RULES + paper(page));
        return page;
    }

    /** The engine measures the first lines by the page without a name, so that one is turned. */
    private static String paper(Document page) {
        var body = Pages.first(page, "body");
        return "@page { size: A4 %s }"
                .formatted(Pages.hasClass(body, "landscape") ? "landscape" : "portrait");
    }

    private static ITextRenderer renderer(TaggingDevice device, EngineVocabulary vocabulary) {
        int dotsPerPixel = ITextRenderer.DEFAULT_DOTS_PER_PIXEL;
        return new ITextRenderer(
                ITextRenderer.DEFAULT_DOTS_PER_POINT,
                dotsPerPixel,
                device,
                new LockedUserAgent(device, dotsPerPixel, vocabulary.stylesheet()),
                Fonts.resolver(),
                new Drawings(device),
                new ITextTextRenderer());
    }
}
