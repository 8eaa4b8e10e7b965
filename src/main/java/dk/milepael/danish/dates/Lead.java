package dk.milepael.danish.dates;

/** What stands right before a date expression. */
public enum Lead {
    /** Nothing, a sign or another word. */
    NONE,
    /** A plain preposition: «i», «på», «om». */
    PREPOSITION,
    /** «tidligere», «oprindeligt»: the date no longer holds. */
    FORMERLY,
    /** «rykket til»: the date holds, those before it no longer do. */
    MOVED_TO,
    /** «rykket fra»: the date no longer holds. */
    MOVED_FROM
}
