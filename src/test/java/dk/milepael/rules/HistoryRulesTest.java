package dk.milepael.rules;

import static dk.milepael.history.PlanWorld.at;
import static dk.milepael.history.PlanWorld.dated;
import static dk.milepael.history.PlanWorld.day;
import static dk.milepael.history.PlanWorld.initiative;
import static dk.milepael.history.PlanWorld.plan;
import static dk.milepael.history.PlanWorld.section;
import static dk.milepael.rules.Judging.TODAY;
import static dk.milepael.rules.Judging.keys;
import static dk.milepael.rules.Judging.outcome;
import static dk.milepael.rules.Judging.row;
import static dk.milepael.rules.Judging.rules;
import static dk.milepael.rules.Judging.told;
import static dk.milepael.rules.Judging.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.calendar.WorkingDays;
import dk.milepael.history.Ancestry;
import dk.milepael.history.ComparedVersion;
import dk.milepael.history.NextYear;
import dk.milepael.history.VersionComparison;
import dk.milepael.plan.Continuation;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.DeadlineNote;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.Outcome;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Precision;
import dk.milepael.plan.Progress;
import dk.milepael.plan.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What only a plan's past, its dates or the plan of the next year can tell. */
class HistoryRulesTest {
    private static final Progress DONE =
            new Progress("Klaret.", true, "x", LocalDate.of(2026, 9, 1), null);
    private static final Progress OPEN = new Progress("Under arbejde.", false, null, null, null);

    private static ComparedVersion after(PlanVersion before, PlanVersion now) {
        var first = VersionComparison.compare(null, before, LocalDate.of(2026, 10, 1));
        return VersionComparison.compare(first, now, Judging.RECEIVED);
    }

    private static JudgedPlan judged(PlanVersion before, PlanVersion now) {
        return Judging.judge(after(before, now), TODAY);
    }

    private static Judgement moved(Deadline from, Deadline to, String status) {
        var ongoing = new Progress(status, false, null, null, outcome(Verdict.ONGOING));
        return Judging.of(
                judged(with(row(from, told(Verdict.ONGOING))), with(row(to, ongoing))), "m1");
    }

    @Test
    void a_deadline_that_was_moved_without_a_word_is_told() {
        assertThat(keys(moved(day("2027-01-15"), day("2027-03-15"), "I gang.")))
                .contains("finding.slipped");
    }

    @Test
    void a_deadline_that_stands_is_not() {
        assertThat(rules(moved(day("2027-01-15"), day("2027-01-15"), "I gang.")))
                .doesNotContain("slipped");
    }

    @Test
    void a_move_by_a_day_is_a_move() {
        assertThat(rules(moved(day("2027-01-15"), day("2027-01-16"), "I gang.")))
                .contains("slipped");
    }

    @Test
    void a_new_status_that_gives_a_reason_explains_a_move() {
        assertThat(
                        keys(
                                moved(
                                        day("2027-01-15"),
                                        day("2027-03-15"),
                                        "I gang. Udbuddet blev forsinket.")))
                .contains("finding.slipped.explained");
    }

    @Test
    void a_status_that_stood_there_before_explains_nothing() {
        var late = new Progress("Udbuddet er forsinket.", false, null, null, null);

        var judged = judged(with(row(day("2027-01-15"), late)), with(row(day("2027-03-15"), late)));

        assertThat(keys(Judging.of(judged, "m1"))).contains("finding.slipped");
    }

    @Test
    void a_second_move_tells_its_number_and_the_days_in_all() {
        var first = after(withDue("2027-01-15"), withDue("2027-02-14"));
        var second = VersionComparison.compare(first, withDue("2027-03-16"), TODAY);

        var judged =
                new Judge(RuleSettings.DEFAULT, new WorkingDays(Set.of()))
                        .judge(new PlanFacts("p", second, "p.xlsx", TODAY), TODAY);

        var message = Judging.of(judged, "m1").findings().getFirst().message();
        assertThat(message.key()).isEqualTo("finding.slipped.again");
        assertThat(message.args())
                .containsEntry("nr", Wording.count(2))
                .containsEntry("dage", Wording.days(60));
    }

    @Test
    void a_deadline_brought_forward_needs_no_explanation() {
        assertThat(keys(moved(day("2027-03-15"), day("2027-02-15"), "I gang.")))
                .contains("finding.slipped.forward");
    }

    @Test
    void an_earlier_deadline_that_the_cell_names_is_a_move_in_the_first_version_too() {
        var deadline =
                day(
                        "2027-04-15",
                        new DeadlineNote.Superseded("1. februar", LocalDate.of(2027, 2, 1)));
        var first =
                VersionComparison.compare(
                        null, with(row(deadline, told(Verdict.ONGOING))), Judging.RECEIVED);

        assertThat(rules(Judging.of(Judging.judge(first, TODAY), "m1"))).contains("slipped");
    }

    private static PlanVersion withDue(String due) {
        return with(row(day(due), told(Verdict.ONGOING)));
    }

    @Test
    void a_row_that_vanished_while_open_is_told_though_it_has_no_light() {
        var judged = judged(with(first(OPEN), other()), with(other()));

        assertThat(keys(Judging.of(judged, "m1"))).containsExactly("finding.gone");
        assertThat(judged.findings()).anyMatch(finding -> finding.rule().equals("gone"));
    }

    @Test
    void a_row_that_was_done_or_dropped_may_vanish() {
        var dropped = new Progress("Udgår.", false, null, null, outcome(Verdict.DROPPED));

        assertThat(rules(Judging.of(judged(with(first(DONE), other()), with(other())), "m1")))
                .isEmpty();
        assertThat(rules(Judging.of(judged(with(first(dropped), other()), with(other())), "m1")))
                .isEmpty();
    }

    @Test
    void a_row_that_is_there_has_not_vanished() {
        assertThat(rules(Judging.of(judged(with(first(OPEN)), with(first(OPEN))), "m1")))
                .doesNotContain("gone");
    }

    @Test
    void what_was_done_and_is_open_again_is_told_with_its_day() {
        var judged = judged(with(first(DONE)), with(first(OPEN)));

        assertThat(keys(Judging.of(judged, "m1"))).contains("finding.reopened.dated");
    }

    @Test
    void what_stays_done_or_is_dropped_after_that_is_not_reopened() {
        var dropped = new Progress("Udgår.", false, null, null, outcome(Verdict.DROPPED));

        assertThat(rules(Judging.of(judged(with(first(DONE)), with(first(DONE))), "m1")))
                .doesNotContain("reopened");
        assertThat(rules(Judging.of(judged(with(first(DONE)), with(first(dropped))), "m1")))
                .doesNotContain("reopened");
    }

    private static Milestone first(Progress progress) {
        return row(day("2027-03-01"), progress);
    }

    private static Milestone other() {
        return new Milestone(
                "m2",
                "Nøgler",
                "Alle udleveret",
                day("2027-05-01"),
                OPEN,
                "Bo",
                List.of(),
                at("B10"));
    }

    @Test
    void rows_with_new_numbers_are_told_once_for_the_plan() {
        var before = lettered("A", "B", "C");

        assertThat(keys(judged(before, lettered("A", "C", "D")).whole()))
                .contains("finding.renumbered.many");
        assertThat(keys(judged(before, lettered("A", "B", "D")).whole()))
                .contains("finding.renumbered");
        assertThat(rules(judged(before, before).whole())).doesNotContain("renumbered");
    }

    private static PlanVersion lettered(String first, String second, String third) {
        return plan(
                List.of(section("1", "Lokaler", 1)),
                initiative("i1", 0, first, "Nye vinduer i hallen"),
                initiative("i2", 0, second, "Borde til biblioteket"),
                initiative("i3", 0, third, "Cykler til hjemmeplejen"));
    }

    @Test
    void an_old_status_is_told_once_where_something_is_open() {
        var open = with(row(day("2027-03-01"), OPEN), other());
        var facts =
                new PlanFacts(
                        "p",
                        new ComparedVersion(open, Map.of()),
                        "p.xlsx",
                        LocalDate.of(2026, 7, 22));

        assertThat(rules(whole(facts, TODAY))).containsOnlyOnce("silent");
        assertThat(rules(whole(facts, TODAY.minusDays(1)))).doesNotContain("silent");
    }

    @Test
    void an_old_status_of_what_is_done_asks_for_nothing() {
        var facts =
                new PlanFacts(
                        "p",
                        new ComparedVersion(with(row(day("2026-03-01"), DONE)), Map.of()),
                        "p.xlsx",
                        LocalDate.of(2026, 3, 2));

        assertThat(rules(whole(facts, TODAY))).doesNotContain("silent");
    }

    private static Judgement whole(PlanFacts facts, LocalDate day) {
        return new Judge(RuleSettings.DEFAULT, new WorkingDays(Set.of())).judge(facts, day).whole();
    }

    @Test
    void a_goal_that_was_to_go_on_and_is_not_in_next_years_plan_is_told() {
        var goal = goingOn(Continuation.CONTINUED);

        assertThat(lost(goal, "Helt andre ord om veje")).contains("carried-over-but-not-found");
        assertThat(lost(goal, "Nye vinduer i hallen")).doesNotContain("carried-over-but-not-found");
    }

    @Test
    void a_goal_that_is_only_considered_need_not_be_there() {
        assertThat(lost(goingOn(Continuation.CONSIDERED), "Helt andre ord om veje"))
                .doesNotContain("carried-over-but-not-found");
    }

    @Test
    void nothing_is_lost_while_no_later_plan_is_known() {
        var facts = facts(goingOn(Continuation.REPEATED), null);

        assertThat(rules(whole(facts, TODAY))).doesNotContain("carried-over-but-not-found");
    }

    private static List<String> lost(PlanVersion plan, String laterTitle) {
        var later = plan("Plan 2027", 2027, List.of(), initiative("n1", null, null, laterTitle));
        return rules(whole(facts(plan, NextYear.of(plan, "p-2027", later)), TODAY));
    }

    private static PlanFacts facts(PlanVersion plan, NextYear next) {
        return new PlanFacts(
                "p",
                new ComparedVersion(plan, Map.of()),
                "p.xlsx",
                Judging.RECEIVED,
                next,
                Ancestry.NONE);
    }

    private static PlanVersion goingOn(Continuation continuation) {
        var plain = initiative("i1", null, "A", "Nye vinduer i hallen");
        var end = new Outcome(Verdict.DELIVERED, continuation, "2027", "videreføres", null);
        return plan(
                List.of(),
                new Initiative(
                        plain.id(),
                        null,
                        plain.label(),
                        plain.content(),
                        plain.promise(),
                        new Progress("Nået.", true, null, null, end),
                        List.of(),
                        plain.origin()));
    }

    @Test
    void a_month_is_as_precise_as_its_last_day() {
        assertThat(
                        rules(
                                moved(
                                        dated("2027-01-01", "2027-01-31", Precision.MONTH),
                                        day("2027-01-31"),
                                        "I gang.")))
                .doesNotContain("slipped");
    }
}
