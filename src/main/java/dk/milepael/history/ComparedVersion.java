package dk.milepael.history;

import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.PlanVersion;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A version with ids carried over from the one before it, and what changed.
 *
 * @param version rows that are gone stay where they were, with their last values
 * @param changes by id of milestone or initiative; in a plan's first version only the rows that
 *     name an earlier deadline; a row gone before the last version has left only its id, which is
 *     never used again
 * @param isFirst whether there was nothing to compare with
 */
public record ComparedVersion(PlanVersion version, Map<String, Change> changes, boolean isFirst) {
    public ComparedVersion {
        changes = Map.copyOf(changes);
    }

    /** A version of which only the changes are known: a later one has one for every initiative. */
    public ComparedVersion(PlanVersion version, Map<String, Change> changes) {
        this(
                version,
                changes,
                version.initiatives().stream()
                        .anyMatch(initiative -> !changes.containsKey(initiative.id())));
    }

    public boolean isGone(String id) {
        var change = changes.get(id);
        return change != null && change.kind() == Change.Kind.GONE;
    }

    /** The version without the rows that are gone. */
    public PlanVersion present() {
        return without(this::isGone);
    }

    /** The version without some of its initiatives and milestones. */
    PlanVersion without(Predicate<String> ids) {
        return version.with(
                version.sections(),
                version.initiatives().stream()
                        .filter(initiative -> !ids.test(initiative.id()))
                        .map(initiative -> initiative.with(initiative.id(), rows(initiative, ids)))
                        .toList());
    }

    private static List<Milestone> rows(Initiative initiative, Predicate<String> without) {
        return initiative.milestones().stream()
                .filter(milestone -> !without.test(milestone.id()))
                .toList();
    }
}
