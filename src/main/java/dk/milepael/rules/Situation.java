package dk.milepael.rules;

/** Where a day stands to a deadline; in the order of the light table's columns. */
enum Situation {
    LATER,
    SOON,
    OVERDUE,
    NO_DUE_DAY
}
