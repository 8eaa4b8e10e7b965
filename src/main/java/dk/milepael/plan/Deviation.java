package dk.milepael.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something goes otherwise than planned, what follows and what is done, in staff's own words.
 *
 * @param asked what the document has a place for, in the order of the questions
 * @param cause null where none is told
 * @param consequence null where none is told
 * @param action what is done about it; null where nothing is told
 * @param expected the day it is now expected; null where none is told
 * @param decision who decided a change or stop; null where nothing is told of it
 */
public record Deviation(
        List<Question> asked,
        @Nullable String cause,
        @Nullable String consequence,
        @Nullable String action,
        @Nullable Deadline expected,
        @Nullable Decision decision) {

    public Deviation {
        // a version stored before the places were told apart has none
        asked = asked == null ? List.of() : List.copyOf(asked);
    }

    /** What a document may ask of a deviation. */
    public enum Question {
        CAUSE,
        CONSEQUENCE,
        ACTION,
        EXPECTED,
        DECIDED_BY,
        DECIDED_ON
    }

    /**
     * A decision as the document names it.
     *
     * @param by who decided, as written; null where nobody is named
     * @param on the day of it; null where no single day is told
     * @param raw the words of that day, as written; null where there are none
     */
    public record Decision(@Nullable String by, @Nullable LocalDate on, @Nullable String raw) {

        /** Whether it is told when, if only by the month. */
        public boolean isDated() {
            return on != null || raw != null;
        }
    }

    /** Whether the document has a place for the answer to a question. */
    public boolean asks(Question question) {
        return asked.contains(question);
    }

    /** Who is named as having decided; null where nobody is. */
    public @Nullable String decidedBy() {
        return decision == null ? null : decision.by();
    }
}
