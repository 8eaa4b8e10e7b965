package dk.milepael.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.plan.Severity;
import dk.milepael.report.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulePageTest {
    private static final Path PAGE = Path.of("src/docs/regler.md");

    /** The rules that the domain asks for, in its order. */
    private static final List<String> ASKED_FOR =
            List.of(
                    ("overdue due-soon done-late done-without-status no-deadline unreadable-deadline"
                                    + " imprecise-deadline no-owner silent slipped gone reopened contradiction"
                                    + " forecast-later deadline-on-day-off assumed-year month-as-day swapped-dates"
                                    + " weekday-mismatch fact-after-status-date carried-over-but-not-found"
                                    + " no-decision-reference track-mismatch broken-reference list-title-differs"
                                    + " duplicate-title numbering-gap renumbered text-cut-off struck-through"
                                    + " hidden-row ambiguous-plan not-delivered amount-unknown personal-number")
                            .split(" "));

    /** {@code -Dgolden=write} writes the page anew, to be read in the diff. */
    @Test
    void the_operators_page_lists_the_rules_as_they_are() throws IOException {
        var page = new RulePage().text();
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, page);
        }

        assertThat(page).isEqualTo(Files.readString(PAGE));
    }

    @Test
    void every_rule_that_is_asked_for_is_there_once() {
        assertThat(Rules.usual())
                .extracting(Rule::id)
                .doesNotHaveDuplicates()
                .containsAll(ASKED_FOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void every_rule_and_number_is_described(String language) {
        var words = new Words(Locale.of(language));

        assertThat(Rules.usual()).allMatch(rule -> words.has("rule." + rule.id()));
        assertThat(Limit.values()).allMatch(limit -> words.has("limit." + limit.key()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void whatever_asks_something_of_staff_says_what_to_do(String language) {
        var words = new Words(Locale.of(language));

        assertThat(Rules.usual())
                .filteredOn(rule -> rule.severity() != Severity.NOTE)
                .filteredOn(
                        rule -> !rule.id().equals("overdue") && !rule.id().equals("mapping-file"))
                .allMatch(rule -> words.has("todo." + rule.id()));
    }
}
