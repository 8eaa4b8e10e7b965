package dk.milepael.nightly;

import dk.milepael.report.Document;
import dk.milepael.report.html.HtmlPage;
import dk.milepael.report.pdf.PdfDocument;
import dk.milepael.report.template.Templates;
import dk.milepael.report.word.Design;
import dk.milepael.report.word.WordDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The three outputs of a page. */
@Component
final class Renderers {
    private static final Logger LOG = LoggerFactory.getLogger(Renderers.class);

    private final PdfDocument pdf;
    private final HtmlPage html;
    private final WordDocument word;
    private final boolean isDesignFaulty;

    Renderers(Templates templates, Settings settings) {
        this.pdf = new PdfDocument(templates.theme());
        this.html = new HtmlPage(templates.theme());
        var own = design(settings.folders().templates());
        this.word = new WordDocument(own.orElseGet(Design::builtIn));
        this.isDesignFaulty = own.isEmpty();
    }

    /** Empty where the municipality's own design has a fault. */
    private static Optional<Design> design(Path templates) {
        try {
            return Optional.of(Design.of(templates));
        } catch (IllegalArgumentException | UncheckedIOException e) {
            LOG.error("the built-in design is used instead of one with a fault", e);
            return Optional.empty();
        }
    }

    /** Whether a built-in design stands in for the municipality's own in a format. */
    boolean standsIn(ReportFile.Format format) {
        return format == ReportFile.Format.DOCX && isDesignFaulty;
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
