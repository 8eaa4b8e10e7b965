package dk.milepael.report.check;

import dk.milepael.plan.Message;
import dk.milepael.report.Flaw;
import dk.milepael.report.html.HtmlPage;
import dk.milepael.report.pdf.PdfDocument;
import dk.milepael.report.specimen.Specimen;
import dk.milepael.report.word.Design;
import dk.milepael.report.word.Misplaced;
import dk.milepael.report.word.WordDocument;
import java.io.OutputStream;
import java.util.Optional;

/** Writes a page as everything that it is written as at night, and throws it away. */
final class Outputs {
    private final PdfDocument pdf;
    private final HtmlPage html;
    private final WordDocument word;

    Outputs(String theme, Design design) {
        pdf = new PdfDocument(theme);
        html = new HtmlPage(theme);
        word = new WordDocument(design);
    }

    /** What keeps the page from being written; Word first, which is the strictest. */
    Optional<Flaw> fault(String page, Specimen specimen) {
        return specimen.outputs().stream()
                .sorted(java.util.Comparator.comparing(output -> output != Specimen.Output.WORD))
                .map(output -> fault(page, specimen.template(), output))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Flaw> fault(String page, String template, Specimen.Output output) {
        var nowhere = OutputStream.nullOutputStream();
        try {
            switch (output) {
                case PDF -> pdf.write(page, nowhere);
                case WORD -> word.write(page, nowhere);
                case HTML -> html.write(page, nowhere);
            }
            return Optional.empty();
        } catch (Misplaced e) {
            return Optional.of(misplaced(template, e));
        } catch (RuntimeException e) {
            var wrong =
                    Message.of("flaw.output")
                            .with("format", output.name())
                            .with("detalje", String.valueOf(e.getMessage()));
            return Optional.of(Flaw.of(template, wrong));
        }
    }

    private static Flaw misplaced(String template, Misplaced fault) {
        return Flaw.of(
                template, Message.of("flaw.misplaced").with("navn", "<" + fault.element() + ">"));
    }
}
