package dk.milepael.rules;

import static dk.milepael.history.PlanWorld.at;
import static dk.milepael.history.PlanWorld.day;
import static dk.milepael.history.PlanWorld.initiative;
import static dk.milepael.history.PlanWorld.plan;
import static dk.milepael.history.PlanWorld.section;
import static dk.milepael.rules.Judging.TODAY;
import static dk.milepael.rules.Judging.outcome;
import static dk.milepael.rules.Judging.row;
import static dk.milepael.rules.Judging.told;
import static dk.milepael.rules.Judging.with;
import static dk.milepael.rules.RuleCase.rule;

import dk.milepael.calendar.Cycle;
import dk.milepael.calendar.WorkingDays;
import dk.milepael.history.Ancestry;
import dk.milepael.history.ComparedVersion;
import dk.milepael.history.NextYear;
import dk.milepael.history.VersionComparison;
import dk.milepael.plan.Continuation;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.Outcome;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Progress;
import dk.milepael.plan.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules that go by what a plan was before, or is in the year after. */
final class HistoryCases {
    private static final WorkingDays DAYS = new WorkingDays(WorkingDays.DEFAULT_CLOSING_DAYS);

    private HistoryCases() {}

    static List<RuleCase> all() {
        return List.of(
                rule("silent", "from the 121st day after the status")
                        .between(silent("2026-07-23"), silent("2026-07-22")),
                rule("silent", "from the day after the second round without status")
                        .between(round("2026-09-30"), round("2026-10-01")),
                rule("slipped", "from a single day")
                        .between(
                                moved("2027-01-15", "2027-01-15"),
                                moved("2027-01-15", "2027-01-16")),
                rule("slipped", "from the move that the settings name")
                        .between(
                                movedTwice("2027-01-15", "2027-01-15", "2027-02-15"),
                                movedTwice("2027-01-15", "2027-02-15", "2027-03-15")),
                rule("gone", "where a row was done but in part")
                        .between(vanished(Verdict.DELIVERED), vanished(Verdict.PARTLY)),
                rule("reopened", "where a row that was done is only under way")
                        .between(
                                judged(done(Verdict.DELIVERED), done(Verdict.DELIVERED)),
                                judged(done(Verdict.DELIVERED), done(Verdict.ONGOING))),
                rule("renumbered", "from one letter on")
                        .between(
                                judged(lettered("A", "B"), lettered("A", "B")),
                                judged(lettered("A", "B"), lettered("A", "C"))),
                rule("carried-over-but-not-found", "where a goal was to go on and isn't there")
                        .between(next("Nye vinduer i hallen"), next("Helt andre ord om veje")),
                rule("not-delivered", "from the day after the delivery day")
                        .between(asked("2026-10-14"), asked("2026-10-15")),
                rule("not-delivered", "where the status is of the period before")
                        .between(received("2026-07-01"), received("2026-06-30")));
    }

    private static JudgedPlan silent(String told) {
        return open(RuleBook.STANDARD, told, TODAY);
    }

    /** Rounds at the ends of June and September; the status is of the March before. */
    private static JudgedPlan round(String day) {
        var rounds = new RuleChanges(Map.of(), Cycle.QUARTERLY, Set.of(), Map.of());
        return open(new RuleBook(rounds, Map.of(), Map.of()), "2026-03-31", LocalDate.parse(day));
    }

    private static JudgedPlan open(RuleBook book, String told, LocalDate day) {
        var version =
                new ComparedVersion(with(row(day("2027-03-01"), told(Verdict.ONGOING))), Map.of());
        var facts = new PlanFacts("lokaler", version, "lokaler.xlsx", LocalDate.parse(told));
        return new Judge(book, DAYS, List.of()).judge(facts, day);
    }

    private static ComparedVersion after(ComparedVersion before, PlanVersion now, LocalDate day) {
        return VersionComparison.compare(before, now, day);
    }

    private static JudgedPlan judged(PlanVersion before, PlanVersion now) {
        var first = after(null, before, LocalDate.of(2026, 10, 1));
        return Judging.judge(after(first, now, Judging.RECEIVED), TODAY);
    }

    private static PlanVersion due(String day) {
        return with(row(day(day), told(Verdict.ONGOING)));
    }

    private static JudgedPlan moved(String from, String to) {
        return judged(due(from), due(to));
    }

    private static JudgedPlan movedTwice(String first, String second, String third) {
        var one = after(null, due(first), LocalDate.of(2026, 9, 1));
        var two = after(one, due(second), LocalDate.of(2026, 10, 1));
        var three = after(two, due(third), Judging.RECEIVED);
        return Judging.judge(three, Map.of(Limit.SLIPPED_TIMES, 2));
    }

    private static JudgedPlan vanished(Verdict end) {
        var stays =
                new Milestone(
                        "m2",
                        "Nøgler",
                        "Alle udleveret",
                        day("2027-05-01"),
                        told(Verdict.ONGOING),
                        "Bo",
                        List.of(),
                        at("B10"));
        return judged(with(row(day("2027-03-01"), told(end)), stays), with(stays));
    }

    private static PlanVersion done(Verdict verdict) {
        var progress =
                new Progress("status", verdict == Verdict.DELIVERED, null, null, outcome(verdict));
        return with(row(day("2027-03-01"), progress));
    }

    private static PlanVersion lettered(String first, String second) {
        return plan(
                List.of(section("1", "Lokaler", 1)),
                initiative("i1", 0, first, "Nye vinduer i hallen"),
                initiative("i2", 0, second, "Borde til biblioteket"));
    }

    private static JudgedPlan next(String laterTitle) {
        var end =
                new Outcome(Verdict.DELIVERED, Continuation.CONTINUED, "2027", "går videre", null);
        var plain = initiative("i1", null, "A", "Nye vinduer i hallen");
        var goal =
                plan(
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
        var later = plan("Plan 2027", 2027, List.of(), initiative("n1", null, null, laterTitle));
        var facts =
                new PlanFacts(
                        "p",
                        new ComparedVersion(goal, Map.of()),
                        "p.xlsx",
                        Judging.RECEIVED,
                        NextYear.of(goal, "p-2027", later),
                        Ancestry.NONE);
        return new Judge(RuleBook.STANDARD, DAYS, List.of()).judge(facts, TODAY);
    }

    private static JudgedPlan asked(String day) {
        return expected("2026-06-30", LocalDate.parse(day));
    }

    private static JudgedPlan received(String told) {
        return expected(told, TODAY);
    }

    /** A quarterly plan, due on 14 October for the third quarter. */
    private static JudgedPlan expected(String told, LocalDate day) {
        var version = plan("Klimaplan", null, List.of(), initiative("i1", null, "A", "Træer"));
        var facts =
                new PlanFacts(
                        "klimaplan",
                        new ComparedVersion(version, Map.of()),
                        "k.xlsx",
                        LocalDate.parse(told));
        return new Judge(RuleBook.STANDARD, DAYS, List.of(ExpectedPlan.quarterly("Klimaplan")))
                .judge(facts, day);
    }
}
