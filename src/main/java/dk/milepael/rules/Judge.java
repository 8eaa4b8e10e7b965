package dk.milepael.rules;

import dk.milepael.calendar.WorkingDays;
import dk.milepael.plan.Family;
import dk.milepael.plan.Finding;
import dk.milepael.plan.PlanVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

/** Judges plans by one municipality's settings and working days. */
public final class Judge {
    private final BiFunction<String, Family, RuleSettings> settings;
    private final WorkingDays days;
    private final List<ExpectedPlan> expected;

    /** Judges each plan by what the settings say of it, its family and all plans. */
    public Judge(RuleBook book, WorkingDays days, List<ExpectedPlan> expected) {
        this(book::of, days, expected);
    }

    /** Judges all plans alike. */
    public Judge(RuleSettings settings, WorkingDays days) {
        this((_, _) -> settings, days, List.of());
    }

    private Judge(
            BiFunction<String, Family, RuleSettings> settings,
            WorkingDays days,
            List<ExpectedPlan> expected) {
        this.settings = settings;
        this.days = days;
        this.expected = List.copyOf(expected);
    }

    /** The plan's lights with their reasons, and what the rules find, as of a day. */
    public JudgedPlan judge(PlanFacts facts, LocalDate day) {
        var own = of(facts.planId(), facts.compared().version().heading().family());
        var rules = new Rules(own, days, expected);
        var version = facts.compared().version();
        var weighed = facts.with(weighed(facts.planId(), version));
        var bearings = new Bearings(version, day);
        return new Session(weighed, rules, line -> standing(weighed, line, bearings, own))
                .judged(day);
    }

    /** A plan with what its reading found as the settings weigh it. */
    public PlanVersion weighed(String planId, PlanVersion version) {
        var rules = new Rules(of(planId, version.heading().family()), days, expected);
        return version.withRemarks(rules.weighed(version.remarks()));
    }

    /** What a reading found of a file as a whole, as the general settings weigh it. */
    public List<Finding> weighed(List<Finding> remarks) {
        return new Rules(of("", Family.OTHER), days, expected).weighed(remarks);
    }

    /** Which of the expected plans have told their status by a day. */
    public RollCall rollCall(List<PlanFacts> plans, LocalDate day) {
        return RollCall.of(expected, plans, days, day);
    }

    private RuleSettings of(String planId, Family family) {
        return settings.apply(planId, family);
    }

    private Standing standing(PlanFacts facts, Line line, Bearings bearings, RuleSettings own) {
        var day = bearings.day();
        return new Standing(
                line,
                day,
                line.verdict(),
                Timing.of(line.deadline(), day, days, own.limit(Limit.WARNING_DAYS)),
                Past.of(facts, line.id(), day, own),
                bearings.of(line));
    }
}
