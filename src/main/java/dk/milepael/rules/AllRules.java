package dk.milepael.rules;

import dk.milepael.calendar.WorkingDays;
import dk.milepael.plan.Severity;
import java.util.List;

/** Every rule there is, in the order in which their findings are shown. */
final class AllRules {
    private AllRules() {}

    static List<Rule> of(RuleSettings settings, WorkingDays days, List<ExpectedPlan> expected) {
        return List.of(
                new NotDelivered(expected, days),
                new Overdue(),
                new DueSoon(),
                new DoneLate(),
                new DoneWithoutStatus(),
                new NoDeadline(),
                new UnreadableDeadline(),
                new ImpreciseDeadline(settings.limit(Limit.IMPRECISE_DAYS)),
                new NoOwner(),
                new Silent(),
                new Slipped(settings.limit(Limit.SLIPPED_TIMES)),
                new Gone(),
                new Reopened(),
                new Contradiction(),
                new ForecastLater(),
                new UnexplainedDeviation(),
                new DeadlineOnDayOff(days),
                new AssumedYear(),
                new MonthAsDay(),
                elsewhere("swapped-dates", Severity.WARNING),
                new DayNumber(),
                new WeekdayMismatch(),
                new SeveralDeadlines(),
                new Respelt(),
                new FactAfterStatusDate(),
                new CarriedOverNotFound(),
                new NoDecisionReference(),
                new OwnLightDiffers(),
                new TrackMismatch(),
                new BrokenReference(),
                elsewhere("list-title-differs", Severity.NOTE),
                new DuplicateTitle(),
                new NumberingGap(),
                new Renumbered(),
                new TextCutOff(),
                new StruckThrough(),
                new HiddenRow(),
                elsewhere("hidden-sheet", Severity.NOTE),
                elsewhere("hidden-text", Severity.NOTE),
                new AmountUnknown(),
                elsewhere("ambiguous-plan", Severity.WARNING),
                elsewhere("ambiguous-row", Severity.WARNING),
                elsewhere("personal-number", Severity.WARNING),
                elsewhere("control-characters", Severity.NOTE),
                elsewhere("mapping-file", Severity.WARNING),
                elsewhere("large-file", Severity.WARNING),
                elsewhere("wrong-ending", Severity.NOTE));
    }

    private static Rule elsewhere(String id, Severity severity) {
        return new Rule.Elsewhere(id, severity);
    }
}
