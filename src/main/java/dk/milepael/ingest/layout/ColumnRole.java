package dk.milepael.ingest.layout;

import java.util.Locale;

/** What a column of a plan's table holds. */
public enum ColumnRole {
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
    /** What a row is about at more length than its title. */
    DESCRIPTION,
    /** When work begins. */
    START,
    /** The light that staff give a row themselves. */
    LIGHT,
    /** Why a row goes otherwise than planned. */
    CAUSE,
    /** What follows from that. */
    CONSEQUENCE,
    /** What is done about it; the action of the plan is {@link #ACTION}. */
    REMEDY,
    /** The day that is expected now, beside the deadline. */
    EXPECTED,
    /** Who decided that a row is dropped or changed. */
    DECIDED_BY,
    /** When that was decided. */
    DECIDED_ON,
    /** A known column that no plan is read from. */
    OTHER;

    /** Its name in the word list and in the account of a sheet. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
