package dk.milepael.rules;

import static dk.milepael.history.PlanWorld.cell;
import static dk.milepael.history.PlanWorld.dated;
import static dk.milepael.history.PlanWorld.day;
import static dk.milepael.history.PlanWorld.initiative;
import static dk.milepael.history.PlanWorld.plan;
import static dk.milepael.history.PlanWorld.undated;
import static dk.milepael.rules.Judging.TODAY;
import static dk.milepael.rules.Judging.judge;
import static dk.milepael.rules.Judging.keys;
import static dk.milepael.rules.Judging.marked;
import static dk.milepael.rules.Judging.outcome;
import static dk.milepael.rules.Judging.row;
import static dk.milepael.rules.Judging.rules;
import static dk.milepael.rules.Judging.status;
import static dk.milepael.rules.Judging.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.milepael.calendar.WorkingDays;
import dk.milepael.history.ComparedVersion;
import dk.milepael.plan.CommitmentRole;
import dk.milepael.plan.DeadlineKind;
import dk.milepael.plan.DeadlineNote;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.LeftOut;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.Origin;
import dk.milepael.plan.Party;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Precision;
import dk.milepael.plan.Progress;
import dk.milepael.plan.Role;
import dk.milepael.plan.Severity;
import dk.milepael.plan.Verdict;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineRulesTest {
    private static final Milestone IN_ORDER = row(day("2027-03-01"), told(Verdict.ONGOING));

    @Test
    void a_row_in_order_gives_no_finding() {
        assertThat(judge(IN_ORDER).findings()).isEmpty();
    }

    @Test
    void a_finding_carries_its_cell_and_the_severity_of_its_rule() {
        var finding = judge(row(null, told(Verdict.ONGOING))).findings().getFirst();

        assertThat(finding.at()).isEqualTo(cell("B9"));
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @ParameterizedTest(name = "due {0}: {1}")
    @CsvSource({
        "2026-11-19, finding.overdue",
        "2026-11-20, finding.due-soon.now",
        "2026-12-04, finding.due-soon",
        "2026-12-07, ''",
    })
    void an_open_row_near_or_past_its_deadline(String due, String key) {
        assertThat(String.join("", keys(judge(row(day(due), told(Verdict.ONGOING))))))
                .isEqualTo(key);
    }

    @Test
    void a_done_row_is_neither_overdue_nor_soon_due() {
        assertThat(rules(judge(row(day("2026-11-19"), told(Verdict.DELIVERED))))).isEmpty();
        assertThat(rules(judge(row(day("2026-11-24"), told(Verdict.DELIVERED))))).isEmpty();
    }

    @ParameterizedTest(name = "done on {0}, due on Friday 6 November")
    @CsvSource({"2026-11-06, 0", "2026-11-07, 1"})
    void done_late_begins_the_day_after(LocalDate on, int findings) {
        assertThat(
                        rules(judge(row(day("2026-11-06"), marked("x", on)))).stream()
                                .filter("done-late"::equals))
                .hasSize(findings);
    }

    @Test
    void a_mark_without_words_is_asked_for_some() {
        var bare = new Progress(null, true, "Gennemført", null, null);

        assertThat(rules(judge(row(day("2026-11-06"), bare))))
                .containsExactly("done-without-status");
        assertThat(rules(judge(row(day("2026-11-06"), marked("x", null))))).isEmpty();
    }

    @Test
    void a_missing_deadline_is_told_also_of_a_done_row_but_not_of_a_dropped_one() {
        assertThat(keys(judge(row(null, told(Verdict.ONGOING)))))
                .containsExactly("finding.no-deadline");
        assertThat(keys(judge(row(null, told(Verdict.DELIVERED)))))
                .containsExactly("finding.no-deadline.done");
        assertThat(keys(judge(row(null, told(Verdict.DROPPED)))))
                .containsExactly("finding.no-decision-reference");
    }

    @Test
    void only_words_that_say_no_deadline_are_unreadable() {
        assertThat(
                        rules(
                                judge(
                                        row(
                                                undated("ved lejlighed", DeadlineKind.UNREADABLE),
                                                told(Verdict.ONGOING)))))
                .containsExactly("unreadable-deadline");
        assertThat(
                        rules(
                                judge(
                                        row(
                                                undated("løbende", DeadlineKind.ONGOING),
                                                told(Verdict.ONGOING)))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} – {1}")
    @CsvSource({"2027-07-01, 2027-09-30, 0", "2027-06-30, 2027-09-30, 1"})
    void a_deadline_wider_than_92_days_is_imprecise(String first, String last, int findings) {
        assertThat(
                        judge(row(dated(first, last, Precision.PERIOD), told(Verdict.ONGOING)))
                                .findings())
                .hasSize(findings);
    }

    @Test
    void an_involved_party_is_no_owner() {
        var promise =
                new Initiative.Promise(
                        List.of(new Party("Byggeenheden", Role.INVOLVERET)),
                        List.of(),
                        List.of(),
                        day("2027-03-01"));
        var bare = initiative("i1", null, "A", "Bedre lokaler");
        var involved =
                new Initiative(
                        "i1",
                        null,
                        bare.label(),
                        bare.content(),
                        promise,
                        told(Verdict.ONGOING),
                        List.of(),
                        bare.origin());

        assertThat(keys(Judging.of(judge(plan(List.of(), involved)), "i1")))
                .containsExactly("finding.no-owner.involved");
    }

    @Test
    void mark_and_words_contradict() {
        var done = new Progress("status", true, "Ja", null, outcome(Verdict.ONGOING));
        var blank = new Progress("status", false, null, null, outcome(Verdict.DELIVERED));
        var agreed = new Progress("status", true, "Ja", null, outcome(Verdict.DELIVERED));

        assertThat(keys(judge(row(day("2027-03-01"), done))))
                .containsExactly("finding.contradiction");
        assertThat(keys(judge(row(day("2027-03-01"), blank))))
                .containsExactly("finding.contradiction.unmarked");
        assertThat(keys(judge(row(day("2027-03-01"), agreed)))).isEmpty();
    }

    @Test
    void a_done_initiative_with_an_open_milestone_contradicts_itself() {
        var bare = initiative("i1", null, "A", "Bedre lokaler", IN_ORDER);
        var done =
                new Initiative(
                        "i1",
                        null,
                        bare.label(),
                        bare.content(),
                        bare.promise(),
                        told(Verdict.DELIVERED),
                        bare.milestones(),
                        bare.origin());

        assertThat(keys(Judging.of(judge(plan(List.of(), done)), "i1")))
                .containsExactly("finding.contradiction.open-milestone");
        assertThat(keys(Judging.of(judge(plan(List.of(), bare)), "i1"))).isEmpty();
    }

    @ParameterizedTest(name = "expected {0}, due 1 March")
    @CsvSource({"2027-03-01, 0", "2027-03-02, 1"})
    void a_forecast_after_the_deadline_is_told(String expected, int findings) {
        var forecast = status(CommitmentRole.EXPECTED, day(expected));

        assertThat(judge(row(day("2027-03-01"), told(Verdict.ONGOING), forecast)).findings())
                .hasSize(findings);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a Sunday, 2027-03-07, finding.deadline-on-day-off",
        "a holiday, 2027-03-25, finding.deadline-on-day-off.holiday",
        "New Year's Eve, 2026-12-31, finding.deadline-on-day-off.year-end",
        "a working day, 2027-03-08, ''",
    })
    void a_deadline_on_a_day_off_is_told(String reason, String due, String key) {
        assertThat(String.join("", keys(judge(row(day(due), told(Verdict.ONGOING))))))
                .as(reason)
                .isEqualTo(key);
    }

    @Test
    void a_month_that_ends_on_a_sunday_is_no_deadline_on_a_day_off() {
        assertThat(
                        judge(
                                        row(
                                                dated("2027-02-01", "2027-02-28", Precision.MONTH),
                                                told(Verdict.ONGOING)))
                                .findings())
                .isEmpty();
    }

    @Test
    void notes_of_how_a_date_was_read_are_told() {
        var date = LocalDate.of(2027, 3, 1);
        var deadline =
                day(
                        "2027-03-01",
                        new DeadlineNote.AssumedYear(2027, DeadlineNote.Basis.PLAN_YEAR),
                        new DeadlineNote.MonthAsDay(date, YearMonth.of(2001, 3)),
                        new DeadlineNote.WeekdayMismatch(DayOfWeek.SUNDAY, date));

        assertThat(rules(judge(row(deadline, told(Verdict.ONGOING)))))
                .containsExactly("assumed-year", "month-as-day", "weekday-mismatch");
    }

    @Test
    void hidden_rows_and_struck_words_are_told() {
        var unusual =
                new Milestone(
                        "m1",
                        null,
                        "Liste klar",
                        day("2027-03-01"),
                        told(Verdict.ONGOING),
                        "Karla Brink",
                        List.of(),
                        new Origin(cell("B9"), true, "1. februar"));

        assertThat(keys(judge(unusual)))
                .containsExactly("finding.struck-through.part", "finding.hidden-row");
    }

    @Test
    void a_struck_row_is_told_of_the_plan_at_its_cell() {
        var whole =
                Judging.judge(plan(List.of(), initiative("i1", null, "A", "Lokaler", IN_ORDER)));
        var plan = whole.facts().compared().version();
        var struck = new LeftOut(cell("A12"), LeftOut.Why.STRUCK_THROUGH, "Cykler");
        var total = new LeftOut(cell("A13"), LeftOut.Why.TOTAL, "I alt");
        var version =
                new PlanVersion(
                        plan.heading(),
                        plan.sections(),
                        plan.initiatives(),
                        plan.annex(),
                        List.of(struck, total),
                        List.of());

        assertThat(judge(version).whole().findings())
                .extracting(Finding::at)
                .containsExactly(cell("A12"));
    }

    @Test
    void a_rule_can_be_switched_off_or_given_another_weight() {
        var settings =
                RuleSettings.DEFAULT.with(
                        new RuleChanges(
                                Map.of(),
                                null,
                                Set.of("no-deadline"),
                                Map.of("no-owner", Weight.NOTE)));
        var judge = new Judge(settings, new WorkingDays(Set.of()));
        var version =
                new ComparedVersion(
                        plan(List.of(), initiative("i1", null, "A", "Lokaler")), Map.of());

        var judged = judge.judge(new PlanFacts("p", version, "p.xlsx", TODAY), TODAY);

        assertThat(Judging.of(judged, "i1").findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.NOTE);
    }

    @Test
    void settings_that_name_no_rule_are_refused() {
        assertThatThrownBy(() -> new RuleChanges(Map.of(), null, Set.of("no-ovner"), Map.of()))
                .hasMessageContaining("no-ovner");
    }
}
