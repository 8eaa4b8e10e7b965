package dk.milepael.plan;

/** How wide the words of a deadline are. */
public enum Precision {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    HALF,
    YEAR,
    PERIOD
}
