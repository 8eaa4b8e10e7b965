package dk.milepael.nightly;

import dk.milepael.report.Document;
import dk.milepael.report.Flaw;
import dk.milepael.report.html.HtmlPage;
import dk.milepael.report.pdf.PdfDocument;
import dk.milepael.report.template.Templates;
import dk.milepael.report.word.Design;
import dk.milepael.report.word.WordDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    private final List<Flaw> flaws;

    Renderers(Templates templates, Settings settings) {
        this.pdf = new PdfDocument(templates.theme());
        this.html = new HtmlPage(templates.theme());
        this.flaws = new ArrayList<>(templates.flaws());
        this.word = new WordDocument(design(settings.folders().templates()));
    }

    /** The built-in one where the municipality's own has a fault. */
    private Design design(Path templates) {
        try {
            return Design.of(templates);
        } catch (Design.Faulty e) {
            LOG.error("the built-in design is used instead of one with a fault", e);
            flaws.addAll(e.flaws());
            return Design.builtIn();
        }
    }

    /** Why a built-in stylesheet, design or no logo stands in for the municipality's own. */
    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    /** Whether a built-in file stands in for the municipality's own in a format. */
    boolean standsIn(ReportFile.Format format) {
        return flaws.stream()
                .anyMatch(flaw ->
                        switch (format) {
                            case DOCX -> !flaw.file().equals(Templates.THEME);
                            case PDF, HTML -> !flaw.file().equals(Design.FILE);
                        });
    }

    void write(ReportFile.Format format, Document page, OutputStream out) throws IOException {
        switch (format) {
            case PDF -> pdf.write(page.xhtml(), out);
            case DOCX -> word.write(page.xhtml(), out);
            case HTML -> html.write(page.xhtml(), out);
        }
    }
}
