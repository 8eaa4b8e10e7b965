package dk.milepael.rules;

import dk.milepael.plan.Finding;
import dk.milepael.plan.Initiative;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
