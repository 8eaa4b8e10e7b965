package dk.milepael.rules;

import dk.milepael.calendar.WorkingDays;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Message;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.SourceCell;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules that are switched on, and what they find. */
final class Rules {
    private final RuleSettings settings;
    private final List<Rule> rules;

    Rules(RuleSettings settings, WorkingDays days) {
        var all = all(settings, days);
        var unknown = new TreeSet<>(settings.off());
        unknown.addAll(settings.severities().keySet());
        unknown.removeAll(all.stream().map(Rule::id).collect(Collectors.toSet()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("no such rule: " + String.join(", ", unknown));
        }
        this.settings = settings;
        this.rules = all.stream().filter(rule -> !settings.off().contains(rule.id())).toList();
    }

    /** In the order in which their findings are shown. */
    private static List<Rule> all(RuleSettings settings, WorkingDays days) {
        return List.of(
                new Overdue(),
                new DueSoon(),
                new DoneLate(),
                new DoneWithoutStatus(),
                new NoDeadline(),
                new UnreadableDeadline(),
                new ImpreciseDeadline(settings.impreciseDays()),
                new NoOwner(),
                new Contradiction(),
                new ForecastLater(),
                new DeadlineOnDayOff(days),
                new AssumedYear(),
                new MonthAsDay(),
                new WeekdayMismatch(),
                new StruckThrough(),
                new HiddenRow(),
                new TrackMismatch(),
                new DuplicateTitle(),
                new NumberingGap(),
                new TextCutOff(),
                new OwnLightDiffers(),
                new DayNumber(),
                new SeveralDeadlines(),
                new Respelt(),
                new AmountUnknown());
    }

    /** What is found of a milestone, or of an initiative without any. */
    List<Finding> of(Standing standing) {
        return findings(
                standing.line(),
                rule -> rule instanceof Rule.OfLine lines ? lines.check(standing) : Stream.empty());
    }

    /** What is found of an initiative that stands above milestones. */
    List<Finding> of(Initiative initiative, List<Standing> milestones) {
        return findings(
                new Line(initiative),
                rule ->
                        rule instanceof Rule.OfInitiative initiatives
                                ? initiatives.check(initiative, milestones)
                                : Stream.empty());
    }

    private List<Finding> findings(Line row, Function<Rule, Stream<Message>> check) {
        return rules.stream()
                .flatMap(rule ->
                        Stream.concat(check.apply(rule), ofRow(rule, row))
                                .map(found -> finding(rule, found, row.origin().cell())))
                .toList();
    }

    private static Stream<Message> ofRow(Rule rule, Line row) {
        return rule instanceof Rule.OfRow rows ? rows.check(row) : Stream.empty();
    }

    List<Finding> of(PlanVersion plan) {
        return rules.stream()
                .filter(Rule.OfPlan.class::isInstance)
                .map(Rule.OfPlan.class::cast)
                .flatMap(rule ->
                        rule.check(plan).map(found -> finding(rule, found.message(), found.at())))
                .toList();
    }

    /** What is found of all lines of a plan together; no one cell tells it. */
    List<Finding> of(List<Standing> lines) {
        return rules.stream()
                .filter(Rule.OfLines.class::isInstance)
                .map(Rule.OfLines.class::cast)
                .flatMap(rule -> rule.check(lines).map(found -> finding(rule, found, null)))
                .toList();
    }

    private Finding finding(Rule rule, Message message, @Nullable SourceCell at) {
        var severity = settings.severities().getOrDefault(rule.id(), rule.severity());
        return new Finding(rule.id(), severity, message, at);
    }
}
