package dk.milepael.rules;

import java.time.LocalDate;

/**
 * A word on a deadline, said once for as long as the deadline stands.
 *
 * @param due the deadline's written due day
 * @param days working days before it or after it, as the settings have them
 */
public record Reminder(Kind kind, LocalDate due, int days) {

    /** What is said. */
    public enum Kind {
        BEFORE,
        AFTER,
        /** Said to the owner's superior. */
        ESCALATED
    }

    /** What tells it from every other word on the same line. */
    public String key() {
        return "%s %d %s".formatted(kind, days, due);
    }
}
