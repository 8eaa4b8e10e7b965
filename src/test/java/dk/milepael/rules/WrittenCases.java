package dk.milepael.rules;

import static dk.milepael.history.PlanWorld.cell;
import static dk.milepael.history.PlanWorld.day;
import static dk.milepael.history.PlanWorld.initiative;
import static dk.milepael.history.PlanWorld.plan;
import static dk.milepael.history.PlanWorld.undated;
import static dk.milepael.rules.Judging.outcome;
import static dk.milepael.rules.Judging.row;
import static dk.milepael.rules.Judging.status;
import static dk.milepael.rules.Judging.told;
import static dk.milepael.rules.Judging.with;
import static dk.milepael.rules.RuleCase.rule;

import dk.milepael.plan.Amount;
import dk.milepael.plan.AmountKind;
import dk.milepael.plan.CommitmentRole;
import dk.milepael.plan.Continuation;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.DeadlineKind;
import dk.milepael.plan.DeadlineNote;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Light;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.Origin;
import dk.milepael.plan.Outcome;
import dk.milepael.plan.OwnLight;
import dk.milepael.plan.Party;
import dk.milepael.plan.Progress;
import dk.milepael.plan.Role;
import dk.milepael.plan.Verdict;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Rules that go by how a row is written: a word or a mark less and they are quiet. */
final class WrittenCases {
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);

    private WrittenCases() {}

    static List<RuleCase> all() {
        return List.of(
                rule("done-without-status", "where a mark stands without a word")
                        .between(mark("Klar."), mark(null)),
                rule("no-deadline", "where nothing is written and not where there is no end")
                        .between(open(undated("løbende", DeadlineKind.ONGOING)), open(null)),
                rule("unreadable-deadline", "where words say no date and not where they say no end")
                        .between(
                                open(undated("løbende", DeadlineKind.ONGOING)),
                                open(undated("ved lejlighed", DeadlineKind.UNREADABLE))),
                rule("no-owner", "where one is only involved")
                        .between(owned(Role.TOVHOLDER), owned(Role.INVOLVERET)),
                rule("contradiction", "where words say less than the mark")
                        .between(marked(Verdict.DELIVERED), marked(Verdict.PARTLY)),
                rule("assumed-year", "where the year was taken from elsewhere")
                        .between(
                                read(),
                                read(
                                        new DeadlineNote.AssumedYear(
                                                2027, DeadlineNote.Basis.COLUMN))),
                rule("month-as-day", "where the day may be a month")
                        .between(
                                read(),
                                read(new DeadlineNote.MonthAsDay(MARCH, YearMonth.of(2001, 3)))),
                rule("day-number", "where the date was a number")
                        .between(read(), read(new DeadlineNote.DayNumber(46447))),
                rule("weekday-mismatch", "where the weekday is another")
                        .between(
                                read(),
                                read(new DeadlineNote.WeekdayMismatch(DayOfWeek.SUNDAY, MARCH))),
                rule("several-deadlines", "from the second one")
                        .between(read(), read(new DeadlineNote.Further("1. maj 2027", MARCH))),
                rule("respelt", "from the first letter")
                        .between(read(), read(new DeadlineNote.Respelt("martz", "marts"))),
                rule("no-decision-reference", "where nobody is named")
                        .between(dropped("Byrådet", "2026-09-01"), dropped(null, "2026-09-01")),
                rule("own-light-differs", "from the next light")
                        .between(own(Light.GREEN), own(Light.YELLOW)),
                rule("text-cut-off", "from the fourth word")
                        .between(titled("Maling og"), titled("Lokalerne bliver malet og")),
                rule("struck-through", "where a part of a cell is struck")
                        .between(
                                read(new Origin(cell("B9"), false, null)),
                                read(new Origin(cell("B9"), false, "1. maj"))),
                rule("hidden-row", "where the row is hidden")
                        .between(
                                read(new Origin(cell("B9"), false, null)),
                                read(new Origin(cell("B9"), true, null))),
                rule("amount-unknown", "where no figure stands and not where it is nought")
                        .between(amount(BigDecimal.ZERO), amount(null)));
    }

    private static JudgedPlan open(Deadline deadline) {
        return Judging.judge(with(row(deadline, told(Verdict.ONGOING))));
    }

    private static JudgedPlan read(DeadlineNote... notes) {
        return open(day("2027-03-01", notes));
    }

    private static JudgedPlan mark(String status) {
        var progress = new Progress(status, true, "x", null, null);
        return Judging.judge(with(row(day("2027-03-01"), progress)));
    }

    private static JudgedPlan marked(Verdict words) {
        var progress = new Progress("status", true, "Ja", null, outcome(words));
        return Judging.judge(with(row(day("2027-03-01"), progress)));
    }

    private static JudgedPlan dropped(String by, String on) {
        var end = new Outcome(Verdict.DROPPED, Continuation.NONE, null, "udgår", by);
        var fact = status(CommitmentRole.FACT, day(on));
        return Judging.judge(with(row(null, new Progress("Udgår.", false, null, null, end), fact)));
    }

    private static JudgedPlan own(Light light) {
        var progress = told(Verdict.ONGOING).with(new OwnLight(light, "fyld"));
        return Judging.judge(with(row(day("2027-03-01"), progress)));
    }

    private static JudgedPlan titled(String text) {
        return milestone(text, new Origin(cell("B9"), false, null));
    }

    private static JudgedPlan read(Origin origin) {
        return milestone("Liste klar", origin);
    }

    private static JudgedPlan milestone(String text, Origin origin) {
        return Judging.judge(
                with(
                        new Milestone(
                                "m1",
                                null,
                                text,
                                day("2027-03-01"),
                                told(Verdict.ONGOING),
                                "Karla Brink",
                                List.of(),
                                origin)));
    }

    private static JudgedPlan owned(Role role) {
        return promised(List.of(new Party("Byggeenheden", role)), List.of());
    }

    private static JudgedPlan amount(BigDecimal dkk) {
        var amount = new Amount(dkk, AmountKind.DRIFT, null, "kr.");
        return promised(List.of(new Party("Byggeenheden", Role.ANSVARLIG)), List.of(amount));
    }

    private static JudgedPlan promised(List<Party> owners, List<Amount> amounts) {
        var bare = initiative("i1", null, "A", "Bedre brug af lokaler");
        return Judging.judge(
                plan(
                        List.of(),
                        new Initiative(
                                bare.id(),
                                bare.section(),
                                bare.label(),
                                bare.content(),
                                new Initiative.Promise(
                                        owners, amounts, List.of(), day("2027-03-01")),
                                told(Verdict.ONGOING),
                                List.of(),
                                bare.origin())));
    }
}
