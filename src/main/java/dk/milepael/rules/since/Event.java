package dk.milepael.rules.since;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a line since its reader was last told.
 *
 * @param title the line's words, where it is gone as they were
 * @param from the due day before, where that moved; null otherwise, or where there was none
 * @param to the due day now, likewise
 */
public record Event(
        Kind kind, String key, String title, @Nullable LocalDate from, @Nullable LocalDate to) {

    static Event of(Kind kind, String key, Stood line) {
        return new Event(kind, key, line.title(), null, null);
    }

    static Event moved(String key, Stood then, Stood now) {
        return new Event(Kind.MOVED, key, now.title(), then.due(), now.due());
    }

    /** What happened, in the order in which it is told. */
    public enum Kind {
        /** Its deadline passed. */
        OVERDUE,
        /** It was told as not reached. */
        NOT_REACHED,
        DONE,
        REOPENED,
        /** Its due day is another one, or is there or not there for the first time. */
        MOVED,
        /** It was red or yellow and is green. */
        ON_COURSE,
        /** Something else is reported of it. */
        STATUS,
        DROPPED,
        ADDED,
        /** Its plan no longer has it. */
        GONE,
        /** Somebody else is responsible; told to readers of whole plans. */
        OWNER,
        /** It was another's and is the reader's now. */
        NOW_OWN,
        /** It was the reader's and is another's now. */
        NO_LONGER_OWN
    }
}
