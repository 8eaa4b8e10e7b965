package dk.milepael.rules.since;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happened since a reader was last told.
 *
 * @param day the report day of what the reader was last told; null where that is nothing yet
 * @param events by kind, and within a kind in the order of the lines
 */
public record Since(@Nullable LocalDate day, Medium medium, List<Event> events) {
    /** For a reader who was told nothing yet. */
    public static final Since NEVER = new Since(null, Medium.REPORT, List.of());

    public Since {
        events = List.copyOf(events);
    }

    /** How a reader was last told. */
    public enum Medium {
        REPORT,
        MAIL,
        /** By reports of different days: the file tells since the oldest of them. */
        FILE
    }

    public Stream<Event> of(Event.Kind kind) {
        return events.stream().filter(event -> event.kind() == kind);
    }
}
