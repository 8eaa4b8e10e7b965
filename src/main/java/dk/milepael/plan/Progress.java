package dk.milepael.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What staff report of a milestone or initiative.
 *
 * @param status the status text; null where the cell is empty or missing
 * @param done true where the mark says so, or no mark column exists and the verdict is delivered;
 *     false where a mark column is blank or says something else, or another verdict is known; null
 *     where neither is told
 * @param doneRaw the mark cell as written; null where it is empty or there is no mark column
 * @param doneOn the day it was done, where a mark or status tells it; null otherwise
 * @param outcome what the words say; null where there are no words about the outcome at this place
 * @param own the light that staff gave it themselves; null where they gave none
 * @param deviation why it goes otherwise than planned; null where the document has no place to tell
 */
public record Progress(
        @Nullable String status,
        @Nullable Boolean done,
        @Nullable String doneRaw,
        @Nullable LocalDate doneOn,
        @Nullable Outcome outcome,
        @Nullable OwnLight own,
        @Nullable Deviation deviation) {

    public static final Progress NONE = new Progress(null, null, null, null, null);

    /** A report in a document that doesn't ask why something goes otherwise. */
    public Progress(
            @Nullable String status,
            @Nullable Boolean done,
            @Nullable String doneRaw,
            @Nullable LocalDate doneOn,
            @Nullable Outcome outcome,
            @Nullable OwnLight own) {
        this(status, done, doneRaw, doneOn, outcome, own, null);
    }

    /** Likewise without a light of staff's own. */
    public Progress(
            @Nullable String status,
            @Nullable Boolean done,
            @Nullable String doneRaw,
            @Nullable LocalDate doneOn,
            @Nullable Outcome outcome) {
        this(status, done, doneRaw, doneOn, outcome, null);
    }

    public Progress with(@Nullable OwnLight light) {
        return new Progress(status, done, doneRaw, doneOn, outcome, light, deviation);
    }

    public Progress with(@Nullable Deviation told) {
        return new Progress(status, done, doneRaw, doneOn, outcome, own, told);
    }

    /** The same report with another reading of whether it is done. */
    public Progress with(@Nullable Boolean isDone, @Nullable Outcome told) {
        return new Progress(status, isDone, doneRaw, doneOn, told, own, deviation);
    }

    /** Who is said to have decided a change or stop; null where nobody is. */
    public @Nullable String decidedBy() {
        var told = outcome == null ? null : outcome.decidedBy();
        return told != null || deviation == null ? told : deviation.decidedBy();
    }
}
