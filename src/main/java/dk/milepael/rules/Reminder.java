package dk.milepael.rules;

import java.time.LocalDate;

/**
 * A word on a deadline, said once for as long as the deadline stands.
 *
 * @param due the deadline's written due day
 * @param days working days before it or after it, as the settings have them
 * @param away how many working days it truly is
 * @param lastDay the last day in time: the next working day where the due day is a day off
 */
public record Reminder(Kind kind, LocalDate due, int days, long away, LocalDate lastDay) {

    /** What is said. */
    public enum Kind {
        BEFORE,
        AFTER,
        /** Said to the owner's superior. */
        ESCALATED
    }

    /** What tells it from every other word on the same line. */
    public String key() {
        return key(kind, due, days);
    }

    /** Likewise of a word that is not at hand. */
    public static String key(Kind kind, LocalDate due, int days) {
        return "%s %d %s".formatted(kind, days, due);
    }
}
