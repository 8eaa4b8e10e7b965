package dk.milepael.rules;

import static dk.milepael.history.PlanWorld.dated;
import static dk.milepael.history.PlanWorld.day;
import static dk.milepael.rules.Judging.marked;
import static dk.milepael.rules.Judging.row;
import static dk.milepael.rules.Judging.status;
import static dk.milepael.rules.Judging.told;
import static dk.milepael.rules.Judging.with;
import static dk.milepael.rules.RuleCase.rule;

import dk.milepael.history.ComparedVersion;
import dk.milepael.plan.CommitmentRole;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.Deviation;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Precision;
import dk.milepael.plan.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Rules that go by the day: a day earlier they are quiet, a day later they speak. */
final class DayCases {
    /** 14 November 2026; it is judged from Monday 16 November. */
    private static final Deadline SATURDAY = day("2026-11-14");

    private static final Deadline OCTOBER = dated("2026-10-01", "2026-10-31", Precision.MONTH);
    private static final Deadline NEW_YEARS_EVE = day("2026-12-31");

    private DayCases() {}

    static PlanVersion inOrder() {
        return with(row(day("2027-03-01"), told(Verdict.ONGOING)));
    }

    static List<RuleCase> all() {
        return List.of(
                rule("overdue", "from the day after the deadline")
                        .between(open(day("2026-11-20")), open(day("2026-11-19"))),
                rule("overdue", "from the Tuesday after a Saturday")
                        .between(on("2026-11-16", SATURDAY), on("2026-11-17", SATURDAY)),
                rule("overdue", "from the first of the next month, though a Saturday ends it")
                        .between(on("2026-10-31", OCTOBER), on("2026-11-01", OCTOBER)),
                rule("overdue", "from New Year's Day, though the eve is no working day")
                        .between(on("2026-12-31", NEW_YEARS_EVE), on("2027-01-01", NEW_YEARS_EVE)),
                rule("due-soon", "from the tenth working day before")
                        .between(open(day("2026-12-07")), open(day("2026-12-04"))),
                rule("due-soon", "from the day itself where no days of warning are wanted")
                        .between(warned(0, day("2026-11-23")), warned(0, day("2026-11-20"))),
                rule("done-late", "from the day after the deadline")
                        .between(
                                done(day("2026-11-06"), "2026-11-06"),
                                done(day("2026-11-06"), "2026-11-07")),
                rule("done-late", "from the Tuesday after a Saturday")
                        .between(done(SATURDAY, "2026-11-16"), done(SATURDAY, "2026-11-17")),
                rule("done-late", "from the first of the next month")
                        .between(done(OCTOBER, "2026-10-31"), done(OCTOBER, "2026-11-01")),
                rule("forecast-later", "from the day after the deadline")
                        .between(
                                expected(day("2027-03-01"), "2027-03-01"),
                                expected(day("2027-03-01"), "2027-03-02")),
                rule("forecast-later", "from the Tuesday after a Saturday")
                        .between(
                                expected(SATURDAY, "2026-11-16"), expected(SATURDAY, "2026-11-17")),
                rule("unexplained-deviation", "from the day that makes a row red")
                        .between(unexplained("2026-11-20"), unexplained("2026-11-19")),
                rule("deadline-on-day-off", "from Saturday")
                        .between(open(day("2027-03-05")), open(day("2027-03-06"))),
                rule("deadline-on-day-off", "till Sunday")
                        .between(open(day("2027-03-08")), open(day("2027-03-07"))),
                rule("deadline-on-day-off", "on a closing day")
                        .between(open(day("2026-12-23")), open(day("2026-12-24"))),
                rule("deadline-on-day-off", "on Store Bededag as long as it was one")
                        .between(open(day("2024-04-26")), open(day("2023-05-05"))),
                rule("imprecise-deadline", "from the 93rd day")
                        .between(
                                wide("2027-07-01", "2027-09-30"), wide("2027-06-30", "2027-09-30")),
                rule("imprecise-deadline", "from the day after those that the settings allow")
                        .between(
                                narrow("2027-03-01", "2027-03-31"),
                                narrow("2027-03-01", "2027-04-01")),
                rule("fact-after-status-date", "from the day after the status date")
                        .between(fact("2026-05-31"), fact("2026-06-01")),
                rule("fact-after-status-date", "from the day after it for a day of completion too")
                        .between(doneAt("2026-05-31"), doneAt("2026-06-01")));
    }

    private static JudgedPlan open(Deadline due) {
        return Judging.judge(with(row(due, told(Verdict.ONGOING))));
    }

    private static JudgedPlan on(String day, Deadline due) {
        var version = with(row(due, told(Verdict.ONGOING)));
        return Judging.judge(new ComparedVersion(version, Map.of()), LocalDate.parse(day));
    }

    private static JudgedPlan warned(int days, Deadline due) {
        return Judging.judge(
                with(row(due, told(Verdict.ONGOING))), Map.of(Limit.WARNING_DAYS, days));
    }

    private static JudgedPlan done(Deadline due, String day) {
        return Judging.judge(with(row(due, marked("x", LocalDate.parse(day)))));
    }

    private static JudgedPlan expected(Deadline due, String day) {
        var forecast = status(CommitmentRole.EXPECTED, day(day));
        return Judging.judge(with(row(due, told(Verdict.ONGOING), forecast)));
    }

    private static JudgedPlan unexplained(String due) {
        var asked = List.of(Deviation.Question.CAUSE);
        var blank = new Deviation(asked, null, null, null, null, null);
        return Judging.judge(with(row(day(due), told(Verdict.ONGOING).with(blank))));
    }

    private static JudgedPlan wide(String first, String last) {
        return open(dated(first, last, Precision.PERIOD));
    }

    private static JudgedPlan narrow(String first, String last) {
        var period = dated(first, last, Precision.PERIOD);
        return Judging.judge(
                with(row(period, told(Verdict.ONGOING))), Map.of(Limit.IMPRECISE_DAYS, 31));
    }

    private static JudgedPlan fact(String day) {
        var fact = status(CommitmentRole.FACT, day(day));
        return ofMay(with(row(day("2027-03-01"), told(Verdict.ONGOING), fact)));
    }

    private static JudgedPlan doneAt(String day) {
        return ofMay(with(row(day("2027-03-01"), marked("x", LocalDate.parse(day)))));
    }

    /** A plan whose status is of May 2026. */
    private static JudgedPlan ofMay(PlanVersion plan) {
        return Judging.judge(Judging.dated(plan, LocalDate.of(2026, 5, 31)));
    }
}
