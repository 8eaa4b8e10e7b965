package dk.milepael.report.startpage;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.report.Noerreaa;
import dk.milepael.report.TextProjection;
import dk.milepael.report.Words;
import dk.milepael.report.receipt.Dropped;
import dk.milepael.report.template.Templates;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StartPageReportTest {
    static final StartPageFacts NIGHT =
            new StartPageFacts(
                    Noerreaa.plans(),
                    List.of(Noerreaa.digital()),
                    List.of(Dropped.climate(), Dropped.copy(), Dropped.locked()),
                    List.of(Dropped.refused()),
                    List.of(),
                    "2026-11-20",
                    links());

    private final Words words = new Words(Words.DANISH);
    private final StartPageReport report = new StartPageReport(Templates.builtIn(words), words);

    @Test
    void the_page_reads_like_the_golden_one() {
        var page = TextProjection.of(report.of(NIGHT, Noerreaa.CONTEXT).xhtml());

        assertThat(page).isEqualTo(TextProjection.golden("index.txt", page));
    }

    @Test
    void a_night_without_plans_tells_what_to_do() {
        var nothing =
                new StartPageFacts(
                        List.of(), List.of(), List.of(), List.of(), List.of(), null, Map.of());

        var page = TextProjection.of(report.of(nothing, Noerreaa.CONTEXT).xhtml());

        assertThat(page)
                .contains("Der er ingen planer i mappen endnu. Læg et regneark i den")
                .contains("Ingen nye filer i denne kørsel.")
                .doesNotContain("Filer, der ikke er læst");
    }

    @Test
    void the_page_leads_to_the_list_of_the_mails() {
        assertThat(TextProjection.of(report.of(NIGHT, Noerreaa.CONTEXT).xhtml()))
                .contains("PDF <udsendelser.pdf> · Webside <udsendelser.html>");
    }

    @Test
    void a_report_that_was_not_made_has_no_link() {
        var page = TextProjection.of(report.of(withoutAPdf(), Noerreaa.CONTEXT).xhtml());

        assertThat(page)
                .contains(
                        "PDF: mangler · Word <rapporter/klimahandlingsplan-2026/opfoelgning.docx>");
    }

    private static StartPageFacts withoutAPdf() {
        var links = links();
        links.remove("rapporter/klimahandlingsplan-2026/opfoelgning.pdf");
        return new StartPageFacts(
                Noerreaa.plans(), List.of(), List.of(), List.of(), List.of(), null, links);
    }

    /** Every report lies in the run's own folder. */
    private static Map<String, String> links() {
        var pages =
                Stream.of(
                                "klimahandlingsplan-2026/opfoelgning",
                                "status-paa-digitalisering/opfoelgning",
                                "samlet/ledelsesoverblik",
                                "samlet/fristkalender",
                                "ansvarlige/birthe-noehr",
                                "ansvarlige/it-afdelingen",
                                "ansvarlige/karsten-vium")
                        .flatMap(stem ->
                                Stream.of("pdf", "docx", "html").map(end -> stem + "." + end));
        var reports =
                Stream.concat(pages, Stream.of("samlet/milepaele.xlsx")).map("rapporter/"::concat);
        return Stream.concat(reports, Stream.of("udsendelser.html", "udsendelser.pdf"))
                .collect(Collectors.toMap(Function.identity(), Function.identity()));
    }

    @Test
    void an_owner_whose_report_was_never_made_has_no_link() {
        var links = links();
        links.keySet().removeIf(path -> path.contains("karsten-vium"));
        var night =
                new StartPageFacts(
                        Noerreaa.plans(), List.of(), List.of(), List.of(), List.of(), null, links);

        var page = TextProjection.of(report.of(night, Noerreaa.CONTEXT).xhtml());

        assertThat(page).contains("Karsten Vium | PDF: mangler · Word: mangler");
    }

    @Test
    void a_link_survives_the_signs_of_a_file_name() {
        var view = new StartPageAssembler(words).view(NIGHT, Noerreaa.CONTEXT);

        assertThat(view.files())
                .extracting(StartPageView.File::receipt)
                .contains("kvitteringer/L%C3%A5st%20plan%20%231.xlsx.html");
    }
}
