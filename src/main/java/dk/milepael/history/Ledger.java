package dk.milepael.history;

import dk.milepael.history.Change.Field;
import dk.milepael.history.Change.Kind;
import dk.milepael.history.Change.Slip;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.DeadlineNote.Superseded;
import dk.milepael.plan.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The changes of a new version as they are found, continuing those of the one before it. */
final class Ledger {
    private final Map<String, Change> before;
    private final LocalDate seen;
    private final Map<String, Change> changes = new HashMap<>();

    Ledger(Map<String, Change> before, LocalDate seen) {
        this.before = before;
        this.seen = seen;
    }

    Map<String, Change> changes() {
        return changes;
    }

    /** A new row, or one that was gone and is back. */
    void added(String id, @Nullable Deadline deadline, Progress progress) {
        var slips = new ArrayList<>(slips(id));
        slips.addAll(toldSlips(deadline, progress));
        changes.put(id, new Change(Kind.ADDED, List.of(), slips, false));
    }

    /** A row of a plan's first version, which nothing has happened to but what it tells itself. */
    void first(String id, @Nullable Deadline deadline, Progress progress) {
        var slips = toldSlips(deadline, progress);
        if (!slips.isEmpty()) {
            changes.put(id, new Change(Kind.UNCHANGED, List.of(), slips, false));
        }
    }

    void kept(String id, List<Field> fields, @Nullable Slip slip, boolean renumbered) {
        var slips = new ArrayList<>(slips(id));
        if (slip != null) {
            slips.add(slip);
        }
        var kind = fields.isEmpty() ? Kind.UNCHANGED : Kind.CHANGED;
        changes.put(id, new Change(kind, fields, slips, renumbered));
    }

    /** Notes of a kept row that it was done and is no longer. */
    void reported(String id, Progress then, Progress now) {
        if (Boolean.TRUE.equals(then.done()) && !Boolean.TRUE.equals(now.done())) {
            changes.computeIfPresent(
                    id,
                    (_, kept) ->
                            new Change(
                                    kept.kind(),
                                    kept.fields(),
                                    kept.slips(),
                                    kept.renumbered(),
                                    then));
        }
    }

    void gone(String id) {
        changes.put(id, new Change(Kind.GONE, List.of(), slips(id), false));
    }

    /**
     * The move from one deadline to another; null where a due day is missing or stands still.
     *
     * @param told a status that was written since; null where none was
     */
    @Nullable Slip slip(@Nullable Deadline then, @Nullable Deadline now, @Nullable String told) {
        var from = then == null ? null : then.due();
        var to = now == null ? null : now.due();
        return from == null || to == null || from.equals(to)
                ? null
                : new Slip(from, to, seen, told);
    }

    private List<Slip> slips(String id) {
        var change = before.get(id);
        return change == null ? List.of() : change.slips();
    }

    /** The moves that a new row's own cell tells of: «15. april (tidligere 1. februar)». */
    private List<Slip> toldSlips(@Nullable Deadline deadline, Progress progress) {
        var to = deadline == null ? null : deadline.due();
        if (deadline == null || to == null) {
            return List.of();
        }
        return deadline.notes().stream()
                .filter(Superseded.class::isInstance)
                .map(note -> ((Superseded) note).due())
                .flatMap(Stream::ofNullable)
                .filter(from -> !from.equals(to))
                .map(from -> new Slip(from, to, seen, progress.status()))
                .toList();
    }
}
