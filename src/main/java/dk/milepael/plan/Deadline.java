package dk.milepael.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as written and the days that the words permit.
 *
 * @param raw the expression alone, as written
 * @param first the first day, inclusive; null where only the end is told
 * @param last the last day, inclusive; null unless {@code kind} is DATED
 * @param due the written due day, never shifted to a working day; null unless DATED
 * @param precision how wide the words are; null unless there is a day
 * @param part primo, medio or ultimo; null where none is named or two differ
 * @param notes what a reader of the plan should know of how the words were read
 */
public record Deadline(
        String raw,
        DeadlineKind kind,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable LocalDate due,
        @Nullable Precision precision,
        @Nullable Part part,
        List<DeadlineNote> notes) {

    public Deadline {
        notes = List.copyOf(notes);
        if ((kind == DeadlineKind.DATED) != (due != null)) {
            throw new IllegalArgumentException(
                    "%s deadline «%s» with due day %s".formatted(kind, raw, due));
        }
        if (first != null && last != null && first.isAfter(last)) {
            throw new IllegalArgumentException(
                    "deadline «%s» from %s to %s".formatted(raw, first, last));
        }
    }

    /** Words that no deadline could be read from, kept as written. */
    public static Deadline unreadable(String raw) {
        return new Deadline(raw, DeadlineKind.UNREADABLE, null, null, null, null, null, List.of());
    }
}
