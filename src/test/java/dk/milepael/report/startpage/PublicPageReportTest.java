package dk.milepael.report.startpage;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.report.Noerreaa;
import dk.milepael.report.TextProjection;
import dk.milepael.report.Words;
import dk.milepael.report.startpage.PublicPageFacts.Item;
import dk.milepael.report.template.Templates;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicPageReportTest {
    private static final List<String> ALL = List.of(".pdf", ".docx", ".html");

    private final Words words = new Words(Words.DANISH);
    private final PublicPageReport report = new PublicPageReport(Templates.builtIn(words), words);

    @Test
    void the_page_reads_like_the_golden_one() {
        var folder =
                new PublicPageFacts(
                        List.of(
                                new Item("Ledelsesoverblik", "rapporter/samlet/overblik", ALL),
                                new Item("Hegn & stier", "rapporter/hegn/opfoelgning", ALL)));

        var page = TextProjection.of(report.of(folder, Noerreaa.CONTEXT).xhtml());

        assertThat(page).isEqualTo(TextProjection.golden("offentlig.txt", page));
    }

    @Test
    void every_link_says_what_it_leads_to() {
        var folder = new PublicPageFacts(List.of(new Item("Hegn", "rapporter/hegn/x", ALL)));

        var page = report.of(folder, Noerreaa.CONTEXT).xhtml();

        assertThat(page)
                .contains("href=\"rapporter/hegn/x.pdf\" aria-label=\"PDF: Hegn\"")
                .contains("href=\"rapporter/hegn/x.docx\" aria-label=\"Word: Hegn\"")
                .contains("href=\"rapporter/hegn/x.html\" aria-label=\"Webside: Hegn\"");
    }

    @Test
    void a_folder_without_reports_says_so() {
        var page = report.of(new PublicPageFacts(List.of()), Noerreaa.CONTEXT).xhtml();

        assertThat(page).contains("Der er ingen rapporter.");
    }
}
