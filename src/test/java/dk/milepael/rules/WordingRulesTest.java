package dk.milepael.rules;

import static dk.milepael.history.PlanWorld.cell;
import static dk.milepael.history.PlanWorld.dated;
import static dk.milepael.history.PlanWorld.day;
import static dk.milepael.history.PlanWorld.initiative;
import static dk.milepael.history.PlanWorld.plan;
import static dk.milepael.history.PlanWorld.section;
import static dk.milepael.rules.Judging.judge;
import static dk.milepael.rules.Judging.row;
import static dk.milepael.rules.Judging.rules;
import static dk.milepael.rules.Judging.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.milepael.calendar.WorkingDays;
import dk.milepael.history.ComparedVersion;
import dk.milepael.plan.CommitmentRole;
import dk.milepael.plan.Continuation;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Message;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.Outcome;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Precision;
import dk.milepael.plan.Progress;
import dk.milepael.plan.Reference;
import dk.milepael.plan.Severity;
import dk.milepael.plan.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words of a plan contradict or leave open: dates, decisions and references. */
class WordingRulesTest {
    private static final LocalDate STATUS_DATE = LocalDate.of(2026, 5, 31);

    private static List<String> told(Milestone row) {
        var plain = Judging.with(row);
        var heading = plain.heading();
        var dated =
                new PlanVersion.Heading(
                        heading.title(),
                        heading.family(),
                        heading.year(),
                        STATUS_DATE,
                        "maj 2026",
                        heading.sheet(),
                        null);
        var version =
                new PlanVersion(
                        dated,
                        plain.sections(),
                        plain.initiatives(),
                        plain.annex(),
                        List.of(),
                        List.of());
        return rules(Judging.of(Judging.judge(version), row.id()));
    }

    private static Milestone fact(Deadline when) {
        return row(
                day("2027-03-01"),
                Judging.told(Verdict.ONGOING),
                status(CommitmentRole.FACT, when));
    }

    @Test
    void a_status_of_may_that_tells_of_june_is_told() {
        assertThat(told(fact(dated("2026-06-01", "2026-06-30", Precision.MONTH))))
                .contains("fact-after-status-date");
    }

    @ParameterizedTest(name = "told of {0}: {1}")
    @CsvSource({"2026-05-31, false", "2026-06-01, true"})
    void the_status_date_itself_may_be_told_of_and_the_day_after_not(String when, boolean isTold) {
        assertThat(told(fact(day(when))).contains("fact-after-status-date")).isEqualTo(isTold);
    }

    @Test
    void a_month_that_had_begun_may_be_told_of() {
        assertThat(told(fact(dated("2026-05-15", "2026-06-15", Precision.PERIOD))))
                .doesNotContain("fact-after-status-date");
    }

    @Test
    void what_is_expected_after_the_status_date_has_not_happened() {
        var expected =
                row(
                        day("2027-03-01"),
                        Judging.told(Verdict.ONGOING),
                        status(CommitmentRole.EXPECTED, day("2026-06-15")));

        assertThat(told(expected)).doesNotContain("fact-after-status-date");
    }

    @Test
    void a_day_of_completion_after_the_status_date_is_told() {
        assertThat(told(row(day("2027-03-01"), Judging.marked("x", LocalDate.of(2026, 6, 3)))))
                .contains("fact-after-status-date");
    }

    private static Progress dropped(String decidedBy) {
        return new Progress(
                "Udgår.",
                false,
                null,
                null,
                new Outcome(Verdict.DROPPED, Continuation.NONE, null, "udgår", decidedBy));
    }

    @Test
    void a_drop_that_nobody_decided_is_told() {
        assertThat(Judging.keys(judge(row(null, dropped(null)))))
                .containsExactly("finding.no-decision-reference");
    }

    @Test
    void a_decision_without_a_day_is_told_and_one_with_a_day_is_not() {
        assertThat(Judging.keys(judge(row(null, dropped("Byrådet")))))
                .containsExactly("finding.no-decision-reference.undated");
        assertThat(
                        rules(
                                judge(
                                        row(
                                                null,
                                                dropped("Byrådet"),
                                                status(CommitmentRole.FACT, day("2026-09-01"))))))
                .isEmpty();
    }

    @Test
    void what_goes_on_needs_no_decision() {
        assertThat(rules(judge(row(day("2027-03-01"), Judging.told(Verdict.ONGOING)))))
                .doesNotContain("no-decision-reference");
    }

    private static List<String> pointing(Reference pointer) {
        var plain = initiative("i1", 0, "1", "Åbent bibliotek");
        var content =
                new Initiative.Content(
                        null, null, null, null, List.of(), List.of(), List.of(pointer));
        var reader =
                new Initiative(
                        "i1",
                        0,
                        plain.label(),
                        content,
                        plain.promise(),
                        plain.progress(),
                        List.of(),
                        plain.origin());
        var version =
                plan(
                        List.of(section("1", "Biblioteket", 1)),
                        reader,
                        initiative("i2", 0, "2", "Nye hylder"),
                        initiative("i3", 0, "3", "Bogbus"),
                        initiative("i4", 0, "3", "Cykelbud"));
        return new BrokenReference().check(version).map(remark -> remark.message().key()).toList();
    }

    @Test
    void a_reference_to_a_card_that_is_there_is_whole() {
        assertThat(pointing(new Reference("se punkt 2", "2", null, null))).isEmpty();
        assertThat(pointing(new Reference("se punkt 2 »Nye hylder«", "2", null, "Nye hylder")))
                .isEmpty();
    }

    @Test
    void a_reference_to_a_card_that_is_not_there_is_told() {
        assertThat(pointing(new Reference("se punkt 9", "9", null, null)))
                .containsExactly("finding.broken-reference");
    }

    @Test
    void a_reference_that_fits_two_cards_is_told() {
        assertThat(pointing(new Reference("se punkt 3", "3", null, null)))
                .containsExactly("finding.broken-reference.ambiguous");
    }

    @Test
    void a_card_with_another_title_is_told_and_the_one_that_is_meant_is_named() {
        assertThat(pointing(new Reference("se punkt 2 om Bogbus", "2", null, "Bogbus")))
                .containsExactly("finding.broken-reference.meant");
        assertThat(pointing(new Reference("se punkt 2 om Haller", "2", null, "Haller")))
                .containsExactly("finding.broken-reference.titled");
    }

    @Test
    void what_a_reading_found_is_weighed_and_switched_off_like_the_rules() {
        var swapped = found("swapped-dates");
        var number = found("personal-number");
        var settings =
                RuleSettings.DEFAULT.with(
                        new RuleChanges(
                                Map.of(),
                                null,
                                Set.of("swapped-dates"),
                                Map.of("personal-number", Weight.ERROR)));
        var version =
                Judging.with(row(day("2027-03-01"), Judging.told(Verdict.ONGOING)))
                        .withRemarks(List.of(swapped, number));

        var judged =
                new Judge(settings, new WorkingDays(Set.of()))
                        .judge(
                                new PlanFacts(
                                        "p",
                                        new ComparedVersion(version, Map.of()),
                                        "p.xlsx",
                                        Judging.RECEIVED),
                                Judging.TODAY);

        assertThat(judged.findings())
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(tuple("personal-number", Severity.ERROR));
    }

    private static Finding found(String rule) {
        return new Finding(rule, Severity.WARNING, Message.of("finding." + rule), cell("C9"));
    }
}
