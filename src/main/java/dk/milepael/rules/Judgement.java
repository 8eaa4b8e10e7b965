package dk.milepael.rules;

import dk.milepael.plan.Finding;
import dk.milepael.plan.Light;
import dk.milepael.plan.Message;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The light of a milestone, initiative, section or plan on a day, with its reason.
 *
 * @param light null for a row that is gone
 * @param dropped taken out by decision: shown as «Udgået» and counted apart
 * @param counts of the lines it stands for; a milestone and an initiative without milestones stand
 *     for one
 */
public record Judgement(
        @Nullable Light light,
        boolean dropped,
        Message reason,
        Counts counts,
        List<Finding> findings) {
    public Judgement {
        findings = List.copyOf(findings);
    }

    /** The same with more findings. */
    Judgement with(List<Finding> more) {
        return more.isEmpty()
                ? this
                : new Judgement(
                        light,
                        dropped,
                        reason,
                        counts,
                        Stream.concat(findings.stream(), more.stream()).toList());
    }

    /** The same without the findings that fit. */
    Judgement without(Predicate<Finding> fitting) {
        var others = findings.stream().filter(Predicate.not(fitting)).toList();
        return new Judgement(light, dropped, reason, counts, others);
    }
}
