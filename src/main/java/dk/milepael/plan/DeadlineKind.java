package dk.milepael.plan;

/** What sort of promise the words of a deadline make; only the first has a due day. */
public enum DeadlineKind {
    /** An interval with a last day. */
    DATED,
    /** A first day and no last one: «fra 15. oktober». */
    STARTING,
    /** «løbende», «jævnligt». */
    ONGOING,
    /** «hver 6. måned», «månedligt». */
    RECURRING,
    /** Relative or tied to an event: «snarest muligt», «3-6 måneder», «ved endt implementering». */
    RELATIVE,
    /** Words that say no deadline that we know of. */
    UNREADABLE
}
