package dk.milepael.danish.dates;

/** How much of a date its own words make it. */
public enum Form {
    /** A day with its month. */
    DAY,
    /** Words with a bend of their own: «inden maj», «primo 2010», «i løbet af 2016». */
    BENT,
    /** A month and its year. */
    MONTH_OF_YEAR,
    /** Anything that is a date only behind a preposition: «2016», «juni», «1. kvartal 2008». */
    BARE,
    /** Ongoing, recurring or relative words. */
    UNDATED
}
