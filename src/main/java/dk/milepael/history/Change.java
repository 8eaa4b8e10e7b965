package dk.milepael.history;

import dk.milepael.plan.Progress;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a milestone or initiative since the version before.
 *
 * @param fields what differs after folding; empty unless CHANGED
 * @param slips every move of its due day, oldest first, from all versions so far
 * @param renumbered it has a new letter, number, section or place, which alone is no change
 * @param reopened what was reported of it in the version before, where it was done then and no
 *     longer is; null otherwise
 */
public record Change(
        Kind kind,
        List<Field> fields,
        List<Slip> slips,
        boolean renumbered,
        @Nullable Progress reopened) {

    /** What happened to a row that was not done and opened again. */
    public Change(Kind kind, List<Field> fields, List<Slip> slips, boolean renumbered) {
        this(kind, fields, slips, renumbered, null);
    }

    public Change {
        fields = List.copyOf(fields);
        slips = List.copyOf(slips);
    }

    /** How it compares with the version before. */
    public enum Kind {
        ADDED,
        GONE,
        CHANGED,
        UNCHANGED
    }

    /** One field that differs, as written before and now. */
    public record Field(String field, @Nullable String from, @Nullable String to) {}

    /**
     * A due day that moved, either way.
     *
     * @param seen report day of the run that first read the new one
     * @param told the status that came with the move; null where none was written
     */
    public record Slip(LocalDate from, LocalDate to, LocalDate seen, @Nullable String told) {

        /** A move without a word. */
        public Slip(LocalDate from, LocalDate to, LocalDate seen) {
            this(from, to, seen, null);
        }
    }
}
