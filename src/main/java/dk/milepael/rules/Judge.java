package dk.milepael.rules;

import dk.milepael.calendar.WorkingDays;
import java.time.LocalDate;

/** Judges plans by one municipality's settings and working days. */
public final class Judge {
    private final RuleSettings settings;
    private final WorkingDays days;
    private final Rules rules;

    /** Settings that name a rule there is not are refused. */
    public Judge(RuleSettings settings, WorkingDays days) {
        this.settings = settings;
        this.days = days;
        this.rules = new Rules(settings, days);
    }

    /** The plan's lights with their reasons, and what the rules find, as of a day. */
    public JudgedPlan judge(PlanFacts facts, LocalDate day) {
        var bearings = new Bearings(facts.compared().version(), day);
        return new Session(facts, rules, line -> standing(facts, line, bearings)).judged();
    }

    private Standing standing(PlanFacts facts, Line line, Bearings bearings) {
        var day = bearings.day();
        return new Standing(
                line,
                day,
                line.verdict(),
                Timing.of(line.deadline(), day, days, settings.warningDays()),
                Past.of(facts, line.id(), day, settings.silentDays()),
                bearings.of(line));
    }
}
