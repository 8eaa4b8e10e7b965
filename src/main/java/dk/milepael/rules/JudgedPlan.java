package dk.milepael.rules;

import dk.milepael.plan.Finding;
import dk.milepael.plan.Initiative;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A plan judged on a day.
 *
 * @param milestones by id, gone ones included
 * @param initiatives by id
 * @param sections by position in the plan's list of sections
 * @param whole the plan's own light, counts and findings
 */
public record JudgedPlan(
        PlanFacts facts,
        Map<String, Judgement> milestones,
        Map<String, Judgement> initiatives,
        List<Judgement> sections,
        Judgement whole) {
    public JudgedPlan {
        milestones = Map.copyOf(milestones);
        initiatives = Map.copyOf(initiatives);
        sections = List.copyOf(sections);
    }

    /** The same lights without a word of what was found. */
    public JudgedPlan withoutFindings() {
        return new JudgedPlan(
                facts,
                withoutFindings(milestones),
                withoutFindings(initiatives),
                sections.stream().map(section -> section.without(_ -> true)).toList(),
                whole.without(_ -> true));
    }

    private static Map<String, Judgement> withoutFindings(Map<String, Judgement> judged) {
        return judged.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, one -> one.getValue().without(_ -> true)));
    }

    /** What the reading and the rules found, in the order of the document, each finding once. */
    public List<Finding> findings() {
        var version = facts.compared().version();
        var judged =
                Stream.concat(
                        Stream.concat(Stream.of(whole), sections.stream()),
                        version.initiatives().stream().flatMap(this::judgements));
        return Stream.concat(
                        version.remarks().stream(),
                        judged.flatMap(judgement -> judgement.findings().stream()))
                .distinct()
                .toList();
    }

    private Stream<Judgement> judgements(Initiative initiative) {
        var rows = initiative.milestones().stream().map(row -> milestones.get(row.id()));
        return Stream.concat(Stream.of(initiatives.get(initiative.id())), rows)
                .filter(Objects::nonNull);
    }
}
