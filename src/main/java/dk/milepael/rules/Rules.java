package dk.milepael.rules;

import dk.milepael.calendar.WorkingDays;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Message;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Severity;
import dk.milepael.plan.SourceCell;
import dk.milepael.rules.Rule.Remark;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What all rules find, weighed by the settings. */
final class Rules {
    private final RuleSettings settings;
    private final List<Rule> rules;

    Rules(RuleSettings settings, WorkingDays days, List<ExpectedPlan> expected) {
        this.settings = settings;
        this.rules = AllRules.of(settings, days, expected);
    }

    /** Every rule with its usual settings. */
    static List<Rule> usual() {
        return AllRules.of(RuleSettings.DEFAULT, new WorkingDays(Set.of()), List.of());
    }

    /** The ids of all rules, sorted. */
    static SortedSet<String> ids() {
        return usual().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The ids of the rules that go by a number. */
    static List<String> goingBy(Limit limit) {
        return usual().stream()
                .filter(rule -> rule.limits().contains(limit))
                .map(Rule::id)
                .toList();
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
                                .flatMap(found -> finding(rule, found, row.origin().cell())))
                .toList();
    }

    private static Stream<Message> ofRow(Rule rule, Line row) {
        return rule instanceof Rule.OfRow rows ? rows.check(row) : Stream.empty();
    }

    /** What is found of a line that is no longer in the plan; its cell is another's now. */
    List<Finding> ofGone(Line row) {
        return of(Rule.OfGone.class, rule -> rule.checkGone(row));
    }

    List<Finding> of(PlanVersion plan) {
        return remarks(Rule.OfPlan.class, rule -> rule.check(plan));
    }

    /** What is found by what is known of a plan beside its words. */
    List<Finding> of(PlanFacts facts, LocalDate day) {
        return remarks(Rule.OfFacts.class, rule -> rule.check(facts, day));
    }

    /** What is found of all lines of a plan together; no one cell tells it. */
    List<Finding> of(List<Standing> lines) {
        return of(Rule.OfLines.class, rule -> rule.check(lines));
    }

    /** What was found elsewhere, as the settings weigh it, without what is switched off. */
    List<Finding> weighed(List<Finding> found) {
        return found.stream()
                .flatMap(each -> finding(each.rule(), each.severity(), each.message(), each.at()))
                .toList();
    }

    private <R extends Rule> List<Finding> of(Class<R> kind, Function<R, Stream<Message>> check) {
        return remarks(kind, rule -> check.apply(rule).map(found -> new Remark(found, null)));
    }

    private <R extends Rule> List<Finding> remarks(
            Class<R> kind, Function<R, Stream<Remark>> check) {
        return rules.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .flatMap(rule ->
                        check.apply(rule)
                                .flatMap(found -> finding(rule, found.message(), found.at())))
                .toList();
    }

    private Stream<Finding> finding(Rule rule, Message message, @Nullable SourceCell at) {
        return finding(rule.id(), rule.severity(), message, at);
    }

    /** None where the rule is switched off. */
    private Stream<Finding> finding(
            String rule, Severity own, Message message, @Nullable SourceCell at) {
        return settings
                .severity(rule, own)
                .map(severity -> new Finding(rule, severity, message, at))
                .stream();
    }
}
