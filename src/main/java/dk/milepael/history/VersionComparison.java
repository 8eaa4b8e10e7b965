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

    /** With the usual measure of what is alike. */
    public static ComparedVersion compare(
            @Nullable ComparedVersion before, PlanVersion now, LocalDate reportDay) {
        return compare(before, now, reportDay, MatchingSettings.STANDARD);
    }

    /**
     * The version with ids carried over, gone rows where they were, and what changed.
     *
     * @param before the version in force until now; null for a plan's first
     * @param reportDay the day of the run that first read {@code now}
     */
    public static ComparedVersion compare(
            @Nullable ComparedVersion before,
            PlanVersion now,
            LocalDate reportDay,
            MatchingSettings settings) {
        return before == null
                ? first(now, reportDay)
                : new Succession(before, now, reportDay, settings).compared();
    }

    /**
     * A version read anew from the same content by a better reader: ids and changes stay, what was
     * gone is shown as gone, and nothing is added, gone or moved by it.
     */
    public static ComparedVersion correct(
            ComparedVersion before,
            PlanVersion now,
            LocalDate reportDay,
            MatchingSettings settings) {
        var read = compare(stillThere(before), now, reportDay, settings);
        var corrected = read.without(id -> read.isGone(id) && !before.isGone(id));
        if (before.isFirst()) {
            return new ComparedVersion(corrected, before.changes(), true);
        }
        var changes = new HashMap<>(before.changes());
        ids(corrected)
                .forEach(id ->
                        changes.merge(
                                id,
                                UNTOUCHED,
                                (then, _) ->
                                        before.isGone(id) && !read.isGone(id)
                                                ? untouched(then)
                                                : then));
        return new ComparedVersion(corrected, changes, false);
    }

    /** As if the rows that the version shows as gone were there, so that they keep their place. */
    private static ComparedVersion stillThere(ComparedVersion before) {
        var changes = new HashMap<>(before.changes());
        ids(before.version())
                .filter(before::isGone)
                .forEach(id -> changes.computeIfPresent(id, (_, gone) -> untouched(gone)));
        return new ComparedVersion(before.version(), changes, before.isFirst());
    }

    private static Change untouched(Change then) {
        return new Change(Change.Kind.UNCHANGED, List.of(), then.slips(), false);
    }

    private static Stream<String> ids(PlanVersion version) {
        return Stream.concat(
                version.initiatives().stream().map(Initiative::id),
                version.milestones().map(Milestone::id));
    }

    private static ComparedVersion first(PlanVersion now, LocalDate reportDay) {
        var ledger = new Ledger(Map.of(), reportDay);
        now.initiatives()
                .forEach(initiative ->
                        ledger.first(
                                initiative.id(),
                                initiative.promise().deadline(),
                                initiative.progress()));
        now.milestones()
                .forEach(milestone ->
                        ledger.first(milestone.id(), milestone.deadline(), milestone.progress()));
        return new ComparedVersion(now, ledger.changes(), true);
    }
}
