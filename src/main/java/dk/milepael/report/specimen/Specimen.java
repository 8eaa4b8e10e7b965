package dk.milepael.report.specimen;

import dk.milepael.report.Words;
import dk.milepael.report.template.Templates;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A page as the night makes one.
 *
 * @param template the file it is made with
 * @param outputs what it is written as
 */
public record Specimen(
        String template, List<Output> outputs, BiFunction<Templates, Words, String> page) {

    /** What a page is written as. */
    public enum Output {
        PDF,
        WORD,
        HTML
    }

    public Specimen {
        outputs = List.copyOf(outputs);
    }

    /**
     * The page in XHTML.
     *
     * @throws dk.milepael.report.template.TemplateFault where the template has a fault
     */
    public String made(Templates templates, Words words) {
        return page.apply(templates, words);
    }
}
