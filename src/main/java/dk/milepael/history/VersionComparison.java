package dk.milepael.history;

import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.PlanVersion;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds a version against the one before it, row by row, without ids in the source. */
public final class VersionComparison {
    private static final Change UNTOUCHED =
            new Change(Change.Kind.UNCHANGED, List.of(), List.of(), false);

    private VersionComparison() {}

    /**
     * The version with ids carried over, gone rows where they were, and what changed.
     *
     * @param before the version in force until now; null for a plan's first
     * @param reportDay the day of the run that first read {@code now}
     */
    public static ComparedVersion compare(
            @Nullable ComparedVersion before, PlanVersion now, LocalDate reportDay) {
        return before == null
                ? first(now, reportDay)
                : new Succession(before, now, reportDay).compared();
    }

    /**
     * A version read anew from the same content by a better reader: ids and changes stay, nothing
     * is added, gone or moved by it.
     */
    public static ComparedVersion correct(
            ComparedVersion before, PlanVersion now, LocalDate reportDay) {
        var carried = compare(before, now, reportDay).present();
        if (before.isFirst()) {
            return new ComparedVersion(carried, before.changes());
        }
        var changes = new HashMap<>(before.changes());
        Stream.concat(
                        carried.initiatives().stream().map(Initiative::id),
                        carried.milestones().map(Milestone::id))
                .forEach(id -> changes.putIfAbsent(id, UNTOUCHED));
        return new ComparedVersion(carried, changes);
    }

    private static ComparedVersion first(PlanVersion now, LocalDate reportDay) {
        var ledger = new Ledger(Map.of(), reportDay);
        now.initiatives()
                .forEach(initiative ->
                        ledger.first(initiative.id(), initiative.promise().deadline()));
        now.milestones().forEach(milestone -> ledger.first(milestone.id(), milestone.deadline()));
        return new ComparedVersion(now, ledger.changes());
    }
}
