package dk.milepael.nightly;

import dk.milepael.report.Document;
import dk.milepael.report.html.HtmlPage;
import dk.milepael.report.pdf.PdfDocument;
import dk.milepael.report.template.Templates;
import dk.milepael.report.word.Design;
import dk.milepael.report.word.WordDocument;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;

/** The three outputs of a page. */
@Component
final class Renderers {
    private final PdfDocument pdf;
    private final HtmlPage html;
    private final WordDocument word;

    Renderers(Templates templates, Settings settings) {
        this.pdf = new PdfDocument(templates.theme());
        this.html = new HtmlPage(templates.theme());
        this.word = new WordDocument(Design.of(settings.folders().templates()));
    }

    void write(ReportFile.Format format, Document page, OutputStream out) throws IOException {
        switch (format) {
            case PDF -> writePdf(page, out);
            case DOCX -> word.write(page.xhtml(), out);
            case HTML -> html.write(page.xhtml(), out);
        }
    }

    /** One at a time: the layout of a document holds the whole of it, and two may be too much. */
    private synchronized void writePdf(Document page, OutputStream out) {
        pdf.write(page.xhtml(), out);
    }
}
