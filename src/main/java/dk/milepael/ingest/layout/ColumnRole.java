package dk.milepael.ingest.layout;

import java.util.Locale;

/** What a column of a plan's table holds. */
enum ColumnRole {
    NUMBER,
    SECTION,
    INITIATIVE,
    GOAL,
    ACTION,
    MILESTONE,
    DEADLINE,
    STATUS,
    MARK,
    OWNER,
    AMOUNT,
    EMAIL,
    /** A known column that no plan is read from. */
    OTHER;

    /** Its name in the word list and in the account of a sheet. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
