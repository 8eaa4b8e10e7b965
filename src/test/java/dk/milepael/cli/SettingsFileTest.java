package dk.milepael.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.milepael.calendar.Cycle;
import dk.milepael.nightly.Settings;
import dk.milepael.plan.Family;
import dk.milepael.rules.ExpectedPlan;
import dk.milepael.rules.Limit;
import dk.milepael.rules.RuleBook;
import dk.milepael.rules.Weight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the operator writes of rules, days and expected plans, as the program takes it. */
class SettingsFileTest {
    @TempDir Path folder;

    private Settings.Judging judging(String text) throws IOException {
        return SettingsFile.load(Files.writeString(folder.resolve("milepael.yml"), text)).judging();
    }

    @Test
    void rules_are_set_in_general_for_a_family_and_for_a_plan() throws IOException {
        var rules =
                judging(
                                """
                                rules:
                                  warningDays: 15
                                  off: [renumbered]
                                  rounds: ["31-03", "30-09"]
                                  families:
                                    status-table: {impreciseDays: 31}
                                  plans:
                                    klimaplan:
                                      severities: {no-owner: error, silent: off}
                                """)
                        .rules();

        assertThat(rules.general().limits()).isEqualTo(Map.of(Limit.WARNING_DAYS, 15));
        assertThat(rules.general().off()).containsExactly("renumbered");
        assertThat(rules.general().rounds())
                .isEqualTo(new Cycle(Set.of(MonthDay.of(3, 31), MonthDay.of(9, 30))));
        assertThat(Objects.requireNonNull(rules.families().get(Family.STATUS_TABLE)).limits())
                .isEqualTo(Map.of(Limit.IMPRECISE_DAYS, 31));
        assertThat(Objects.requireNonNull(rules.plans().get("klimaplan")).weights())
                .isEqualTo(Map.of("no-owner", Weight.ERROR, "silent", Weight.OFF));
    }

    @Test
    void closing_days_are_days_of_every_year_dates_and_spans_of_both() throws IOException {
        var days =
                judging(
                                """
                                closingDays: ["05-06", "30-12..02-01", "14-05-2027", "26-07-2027..28-07-2027"]
                                """)
                        .days();

        assertThat(days.closingDays())
                .containsExactlyInAnyOrder(
                        MonthDay.of(6, 5),
                        MonthDay.of(12, 30),
                        MonthDay.of(12, 31),
                        MonthDay.of(1, 1),
                        MonthDay.of(1, 2));
        assertThat(days.closedDates())
                .containsExactlyInAnyOrder(
                        LocalDate.of(2027, 5, 14),
                        LocalDate.of(2027, 7, 26),
                        LocalDate.of(2027, 7, 27),
                        LocalDate.of(2027, 7, 28));
    }

    @Test
    void expected_plans_have_a_cycle_or_days_and_ten_working_days_if_nothing_is_said()
            throws IOException {
        var expected =
                judging(
                                """
                                expectedPlans:
                                  - title: Klimaplan
                                    cycle: quarterly
                                    responsible: Teknik og Miljø
                                  - plan: skoleplan
                                    days: ["31-10"]
                                    workingDaysAfter: 5
                                """)
                        .expected();

        assertThat(expected)
                .containsExactly(
                        new ExpectedPlan("Klimaplan", null, Cycle.QUARTERLY, 10, "Teknik og Miljø"),
                        new ExpectedPlan(
                                null,
                                "skoleplan",
                                new Cycle(Set.of(MonthDay.of(10, 31))),
                                5,
                                null));
    }

    @Test
    void without_settings_everything_is_as_usual() throws IOException {
        var usual = judging("");

        assertThat(usual.rules()).isEqualTo(RuleBook.STANDARD);
        assertThat(usual.expected()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "municipality: Sag 311290-1234,        1, municipality",
        "department: 3112901234,               1, department",
        "'mail:\\n  name: Bo 311290-1234',     2, mail.name",
        "'mail:\\n  replyTo: 311290-1234@x.dk', 2, mail.replyTo",
    })
    void what_every_page_and_mail_says_holds_no_personal_number(String text, int line, String key) {
        assertThatThrownBy(() -> judging(text.translateEscapes()))
                .isInstanceOf(WrongSettings.class)
                .hasMessageContaining("linje " + line + ": " + key + ": her står noget")
                .hasMessageNotContaining("1234");
    }
}
