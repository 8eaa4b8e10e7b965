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
 */
public record Progress(
        @Nullable String status,
        @Nullable Boolean done,
        @Nullable String doneRaw,
        @Nullable LocalDate doneOn,
        @Nullable Outcome outcome,
        @Nullable OwnLight own) {

    public static final Progress NONE = new Progress(null, null, null, null, null);

    /** A report without a light of staff's own. */
    public Progress(
            @Nullable String status,
            @Nullable Boolean done,
            @Nullable String doneRaw,
            @Nullable LocalDate doneOn,
            @Nullable Outcome outcome) {
        this(status, done, doneRaw, doneOn, outcome, null);
    }

    public Progress with(@Nullable OwnLight light) {
        return new Progress(status, done, doneRaw, doneOn, outcome, light);
    }
}
