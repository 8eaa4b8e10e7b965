package dk.milepael.ingest.layout;

import static dk.milepael.ingest.layout.PlanText.onlyPlan;
import static dk.milepael.ingest.layout.Sheets.read;
import static dk.milepael.ingest.layout.Sheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.plan.Finding;
import dk.milepael.plan.Severity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwappedDatesTest {
    @Test
    void days_up_to_12_beside_text_with_the_month_first_are_a_warning_for_the_column() {
        var found = found(LocalDate.of(2027, 3, 2), "07/14/2027");

        assertThat(found)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.at().cell()).isEqualTo("C3");
                    assertThat(finding.message().key()).isEqualTo("finding.swapped-dates");
                });
    }

    @Test
    void a_true_date_after_the_12th_speaks_against_it() {
        assertThat(found(LocalDate.of(2027, 3, 22), "07/14/2027")).isEmpty();
    }

    @Test
    void text_with_the_day_first_speaks_against_it() {
        assertThat(found(LocalDate.of(2027, 3, 2), "14/07/2027")).isEmpty();
    }

    @ParameterizedTest(name = "{0} beside {1}: {2}")
    @CsvSource({
        "2027-03-12, 12/13/2027, 1",
        "2027-03-13, 12/13/2027, 0",
        "2027-03-12, 12/12/2027, 0",
        "2027-03-12, 13/13/2027, 0",
    })
    void twelve_is_the_last_month(LocalDate date, String text, int findings) {
        assertThat(found(date, text)).hasSize(findings);
    }

    private static List<Finding> found(LocalDate date, String text) {
        var sheet =
                sheet("Skilte")
                        .row("Handling", "Milepæle", "Frist", "Status")
                        .row("A. Skilte")
                        .row("Tælles.", "Skiltene talt", date, "I gang")
                        .row("Males.", "Skiltene malet", text, "I gang");
        return onlyPlan(read("skilte 2027.xlsx", sheet)).remarks().stream()
                .filter(finding -> finding.rule().equals("swapped-dates"))
                .toList();
    }
}
