package dk.milepael.rules;

import static dk.milepael.history.PlanWorld.day;
import static dk.milepael.history.PlanWorld.undated;
import static dk.milepael.rules.Judging.RECEIVED;
import static dk.milepael.rules.Judging.TODAY;
import static dk.milepael.rules.Judging.judge;
import static dk.milepael.rules.Judging.marked;
import static dk.milepael.rules.Judging.outcome;
import static dk.milepael.rules.Judging.row;
import static dk.milepael.rules.Judging.status;
import static dk.milepael.rules.Judging.told;
import static dk.milepael.rules.Judging.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.history.Change;
import dk.milepael.history.ComparedVersion;
import dk.milepael.plan.Arg;
import dk.milepael.plan.CommitmentRole;
import dk.milepael.plan.Continuation;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.DeadlineKind;
import dk.milepael.plan.Light;
import dk.milepael.plan.Outcome;
import dk.milepael.plan.Progress;
import dk.milepael.plan.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonsTest {
    private static final Deadline LATER = day("2027-03-01");
    private static final Deadline SOON = day("2026-12-01");
    private static final Deadline PASSED = day("2026-11-10");

    private static void assertJudged(Judgement judgement, Light light, String key) {
        assertThat(judgement.light()).isEqualTo(light);
        assertThat(judgement.reason().key()).isEqualTo(key);
    }

    @ParameterizedTest(name = "{0}, {1}: {3}")
    @CsvSource({
        "ONGOING,     2027-03-01, GREEN,  reason.ongoing",
        "ONGOING,     2026-12-01, GREEN,  reason.ongoing.soon",
        "ONGOING,     2026-11-20, GREEN,  reason.last-day",
        "ONGOING,     2026-11-19, RED,    reason.overdue",
        "PARTLY,      2027-03-01, GREEN,  reason.partly",
        "PARTLY,      2026-12-01, GREEN,  reason.partly.soon",
        "PARTLY,      2026-11-19, RED,    reason.overdue.partly",
        "NOT_STARTED, 2027-03-01, GREEN,  reason.not-started",
        "NOT_STARTED, 2026-12-01, YELLOW, reason.not-started.soon",
        "NOT_STARTED, 2026-11-19, RED,    reason.overdue",
        "PAUSED,      2027-03-01, YELLOW, reason.paused",
        "PAUSED,      2026-11-20, YELLOW, reason.paused",
        "PAUSED,      2026-11-19, RED,    reason.overdue.paused",
        "NOT_REACHED, 2027-03-01, RED,    reason.not-reached",
        "UNKNOWN,     2027-03-01, GREY,   reason.vague-status",
        "UNKNOWN,     2026-12-01, YELLOW, reason.vague-status.soon",
        "UNKNOWN,     2026-11-19, RED,    reason.overdue",
        "DELIVERED,   2026-11-19, BLUE,   reason.delivered.quote",
        "DROPPED,     2026-11-19, YELLOW, reason.dropped.by-nobody",
        "CHANGED,     2026-11-19, YELLOW, reason.changed.by-nobody",
    })
    void a_verdict_before_or_after_a_due_day(Verdict verdict, String due, Light light, String key) {
        assertJudged(judge(row(day(due), told(verdict))), light, key);
    }

    @Test
    void an_empty_status_is_told_from_one_that_says_nothing() {
        assertJudged(judge(row(LATER, Progress.NONE)), Light.GREY, "reason.no-status");
        assertJudged(judge(row(SOON, Progress.NONE)), Light.YELLOW, "reason.no-status.soon");
    }

    @Test
    void a_mark_without_words_is_reported_as_a_mark() {
        var outcome = new Outcome(Verdict.DELIVERED, Continuation.NONE, null, "Ja.", null);
        var progress = new Progress(null, true, "Ja.", null, outcome);

        assertJudged(judge(row(PASSED, progress)), Light.BLUE, "reason.delivered.seen");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "ONGOING,    GREY, reason.endless",
        "RECURRING,  GREY, reason.recurring",
        "STARTING,   GREY, reason.starting",
        "RELATIVE,   GREY, reason.relative",
        "UNREADABLE, GREY, reason.unreadable",
    })
    void a_deadline_without_a_due_day_cannot_be_judged(DeadlineKind kind, Light light, String key) {
        assertJudged(judge(row(undated("ord", kind), told(Verdict.ONGOING))), light, key);
    }

    @Test
    void without_a_deadline_only_the_words_decide() {
        assertJudged(judge(row(null, told(Verdict.ONGOING))), Light.GREY, "reason.no-deadline");
        assertJudged(judge(row(null, told(Verdict.PAUSED))), Light.YELLOW, "reason.paused");
        assertJudged(judge(row(null, told(Verdict.NOT_REACHED))), Light.RED, "reason.not-reached");
    }

    @ParameterizedTest(name = "done on {0}, due on Sunday 8 November")
    @CsvSource({
        "2026-11-07, reason.delivered.early",
        "2026-11-08, reason.delivered.in-time",
        "2026-11-09, reason.delivered.in-time",
        "2026-11-10, reason.delivered.late",
    })
    void a_done_day_is_held_against_the_last_day_in_time(LocalDate on, String key) {
        assertJudged(judge(row(day("2026-11-08"), marked("Gennemført", on))), Light.BLUE, key);
    }

    @Test
    void days_late_count_from_the_written_day() {
        var reason =
                judge(row(day("2026-11-08"), marked("x", LocalDate.of(2026, 11, 10)))).reason();

        assertThat(reason.args()).containsEntry("dage", new Arg.Days(2));
    }

    @Test
    void a_bare_mark_is_told_with_the_day_it_was_first_seen() {
        var judgement = judge(row(PASSED, marked("x", null)));

        assertJudged(judgement, Light.BLUE, "reason.delivered.seen");
        assertThat(judgement.reason().args()).containsEntry("dato", new Arg.Day(RECEIVED));
    }

    @Test
    void a_mark_outranks_words() {
        var markedDone = new Progress("status", true, "Gennemført", null, outcome(Verdict.ONGOING));

        assertThat(judge(row(PASSED, markedDone)).light()).isEqualTo(Light.BLUE);
    }

    @Test
    void words_that_say_done_beside_a_blank_mark_make_green_yellow() {
        var blank = new Progress("status", false, null, null, outcome(Verdict.DELIVERED));

        assertJudged(judge(row(LATER, blank)), Light.YELLOW, "reason.unmarked");
        assertJudged(judge(row(PASSED, blank)), Light.RED, "reason.overdue");
    }

    @Test
    void a_later_forecast_makes_yellow_when_the_deadline_is_near() {
        var forecast = status(CommitmentRole.EXPECTED, day("2026-12-15"));

        assertJudged(
                judge(row(SOON, told(Verdict.ONGOING), forecast)),
                Light.YELLOW,
                "reason.later-forecast");
        assertThat(
                        judge(
                                        row(
                                                day("2027-03-01"),
                                                told(Verdict.ONGOING),
                                                status(CommitmentRole.EXPECTED, day("2027-05-01"))))
                                .light())
                .isEqualTo(Light.GREEN);
    }

    @Test
    void a_forecast_in_time_is_the_reason_for_green() {
        var forecast = status(CommitmentRole.EXPECTED, day("2027-03-01"));

        assertJudged(
                judge(row(LATER, told(Verdict.ONGOING), forecast)),
                Light.GREEN,
                "reason.expected-in-time");
    }

    @Test
    void a_planned_start_that_has_passed_makes_yellow_from_the_day_after() {
        var today = status(CommitmentRole.START, day("2026-11-20"));
        var yesterday = status(CommitmentRole.START, day("2026-11-19"));

        assertJudged(
                judge(row(LATER, told(Verdict.NOT_STARTED), today)),
                Light.GREEN,
                "reason.not-started.planned");
        assertJudged(
                judge(row(LATER, told(Verdict.NOT_STARTED), yesterday)),
                Light.YELLOW,
                "reason.start-passed");
    }

    @ParameterizedTest(name = "{0} days after the last news: {1}")
    @CsvSource({"120, GREEN", "121, YELLOW"})
    void silence_makes_yellow_after_120_days(int days, Light light) {
        var day = RECEIVED.plusDays(days);
        var deadline = day(day.plusDays(3).toString());
        var version = new ComparedVersion(with(row(deadline, told(Verdict.ONGOING))), Map.of());

        assertThat(Judging.of(judge(version, day), "m1").light()).isEqualTo(light);
    }

    @Test
    void a_deadline_moved_in_this_version_makes_yellow_and_an_older_move_does_not() {
        assertThat(movedOn(RECEIVED).light()).isEqualTo(Light.YELLOW);
        assertThat(movedOn(RECEIVED.minusMonths(1)).light()).isEqualTo(Light.GREEN);
    }

    private static Judgement movedOn(LocalDate seen) {
        var slip = new Change.Slip(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 1), seen);
        var moved = new Change(Change.Kind.UNCHANGED, List.of(), List.of(slip), false);
        var still = new Change(Change.Kind.UNCHANGED, List.of(), List.of(), false);
        var version =
                new ComparedVersion(
                        with(row(LATER, told(Verdict.ONGOING))), Map.of("m1", moved, "i1", still));
        return Judging.of(judge(version, TODAY), "m1");
    }

    @Test
    void a_decided_end_is_grey_and_counted_apart() {
        var decided = new Outcome(Verdict.DROPPED, Continuation.NONE, null, "udgår", "Byrådet");

        var judgement = judge(row(PASSED, new Progress("status", false, null, null, decided)));

        assertJudged(judgement, Light.GREY, "reason.dropped");
        assertThat(judgement.dropped()).isTrue();
        assertThat(judgement.counts()).isEqualTo(Counts.ONE_DROPPED);
    }
}
