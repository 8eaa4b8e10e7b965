package dk.milepael.history;

import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.PlanVersion;
import java.util.List;
import java.util.Map;

/**
 * A version with ids carried over from the one before it, and what changed.
 *
 * @param version rows that are gone stay where they were, with their last values
 * @param changes by id of milestone or initiative; in a plan's first version only the rows that
 *     name an earlier deadline; a row gone before the last version has left only its id, which is
 *     never used again
 */
public record ComparedVersion(PlanVersion version, Map<String, Change> changes) {
    public ComparedVersion {
        changes = Map.copyOf(changes);
    }

    public boolean isGone(String id) {
        var change = changes.get(id);
        return change != null && change.kind() == Change.Kind.GONE;
    }

    /** Whether there was nothing to compare with; later, every initiative has its change. */
    public boolean isFirst() {
        return version.initiatives().stream()
                .anyMatch(initiative -> !changes.containsKey(initiative.id()));
    }

    /** The version without the rows that are gone. */
    public PlanVersion present() {
        return version.with(
                version.sections(),
                version.initiatives().stream()
                        .filter(initiative -> !isGone(initiative.id()))
                        .map(initiative -> initiative.with(initiative.id(), present(initiative)))
                        .toList());
    }

    private List<Milestone> present(Initiative initiative) {
        return initiative.milestones().stream()
                .filter(milestone -> !isGone(milestone.id()))
                .toList();
    }
}
