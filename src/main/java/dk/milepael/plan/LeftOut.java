package dk.milepael.plan;

/** A row that was seen and deliberately not read as part of the plan. */
public record LeftOut(SourceCell cell, Why why, String text) {

    /** Why a row was left out. */
    public enum Why {
        STRUCK_THROUGH,
        REPEATED_HEADER,
        TOTAL,
        NOTE,
        OUTSIDE
    }
}
