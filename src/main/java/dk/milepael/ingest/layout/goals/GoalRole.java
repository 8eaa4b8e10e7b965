package dk.milepael.ingest.layout.goals;

import java.util.Locale;

/** What a cell of a plan of goals holds. */
enum GoalRole {
    NUMBER,
    SECTION,
    GOAL,
    CRITERION,
    STATUS,
    OWNER,
    DEADLINE;

    /** Its name in the word list and in the account of a sheet. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a label may stand before it in its own cell: «Dokumentation: …». */
    boolean isLabelled() {
        return this == GOAL || this == CRITERION || this == STATUS;
    }
}
