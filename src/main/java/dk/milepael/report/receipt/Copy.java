package dk.milepael.report.receipt;

import dk.milepael.ingest.receipt.Outcome;

/** What the one who dropped a file gets of it with comments in its cells. */
public sealed interface Copy {

    /** Of a file of which nothing new was read, and of a database. */
    Copy NONE = new None();

    /** There is none to speak of. */
    record None() implements Copy {}

    /**
     * It lies beside the page.
     *
     * @param file its name, without folders
     */
    record Given(String file, boolean withoutMacros) implements Copy {}

    /** The page alone is given. */
    record Withheld(Outcome.Why why) implements Copy {}
}
