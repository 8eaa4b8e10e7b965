package dk.milepael.plan;

import org.jspecify.annotations.Nullable;

/**
 * What a status says became of a goal, with the words it was read from.
 *
 * @param into the year or plan that the goal goes on in, as written; null where none is named
 * @param quote at most 12 words, verbatim; null for UNKNOWN
 * @param decidedBy who is said to have decided a change or stop, as written; null where nobody is
 */
public record Outcome(
        Verdict verdict,
        Continuation continuation,
        @Nullable String into,
        @Nullable String quote,
        @Nullable String decidedBy) {

    public static final Outcome UNKNOWN =
            new Outcome(Verdict.UNKNOWN, Continuation.NONE, null, null, null);
}
