package dk.milepael.report.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.ingest.Reading;
import dk.milepael.report.Noerreaa;
import dk.milepael.report.TextProjection;
import dk.milepael.report.Words;
import dk.milepael.report.template.Templates;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReceiptReportTest {
    private final Words words = new Words(Words.DANISH);
    private final ReceiptReport report = new ReceiptReport(Templates.builtIn(words), words);

    @Test
    void the_rows_of_a_file_add_up() {
        var rows = new Reading.Tally(21, 9, 6, 11, 0);

        assertThat(new ReceiptSum(words).rows(rows))
                .isEqualTo("47 rækker = 21 milepæle + 9 overskrifter + 6 ansvarlige + 11 tomme.");
    }

    @Test
    void eleven_remarks_of_one_sort_are_one_line_with_their_first_cells() {
        var notes =
                new ReceiptAssembler(words)
                        .view(Dropped.climate(), Noerreaa.CONTEXT)
                        .remarks()
                        .getLast();

        assertThat(notes.title()).isEqualTo("Til orientering");
        assertThat(notes.remarks())
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.what()).endsWith("planens år. (11 steder)");
                    assertThat(remark.where())
                            .isEqualTo("Plan, C9, C10, C11, C12, C13, C14, C15, C16 m.fl.");
                    assertThat(remark.todo()).isEqualTo("Skriv årstallet i fristen.");
                });
    }

    @Test
    void a_deadline_that_has_passed_is_no_remark_to_the_one_who_dropped_the_file() {
        var remarks =
                new ReceiptAssembler(words).view(Dropped.climate(), Noerreaa.CONTEXT).remarks();

        assertThat(remarks.toString()).doesNotContain("overskredet");
    }

    @Test
    void a_file_without_remarks_asks_for_nothing() {
        var nothing = new Reading.Read(List.of(), List.of(), List.of());
        var file =
                new ReceiptFacts("Plan.xlsx", "0", new ReceiptFacts.Fate.Read(nothing, List.of()));

        var page = TextProjection.of(report.of(file, Noerreaa.CONTEXT).xhtml());

        assertThat(page).contains("Filen er læst.\n").contains("Du skal ikke gøre noget.");
    }

    @Test
    void a_refused_file_says_what_to_do_and_which_version_is_in_force() {
        var page = TextProjection.of(report.of(Dropped.locked(), Noerreaa.CONTEXT).xhtml());

        assertThat(page)
                .contains("den er beskyttet med adgangskode. Gem en kopi uden adgangskode")
                .contains("Imens gælder versionen fra 6. november 2026.");
    }

    @Test
    void the_same_content_under_a_new_name_is_not_counted_twice() {
        var page = TextProjection.of(report.of(Dropped.copy(), Noerreaa.CONTEXT).xhtml());

        assertThat(page)
                .contains("Kopi af plan.xlsx har samme indhold som Klimahandlingsplan 2026.xlsx")
                .contains("Intet er talt dobbelt.");
    }

    @Test
    void the_page_reads_like_the_golden_one() {
        var page = TextProjection.of(report.of(Dropped.climate(), Noerreaa.CONTEXT).xhtml());

        assertThat(page).isEqualTo(TextProjection.golden("kvittering.txt", page));
    }
}
