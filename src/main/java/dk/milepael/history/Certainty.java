package dk.milepael.history;

/** How surely a goal of one plan year is known again in another. */
public enum Certainty {
    /** The titles agree after folding, years apart. */
    SAME_WORDS("same-words"),
    /** Most of the words that tell goals apart are the same. */
    ALIKE("alike"),
    /** The earlier goal's status writes the later goal's title out. */
    NAMED("named"),
    /** Enough is shared to ask, too little to say so. */
    UNSURE("unsure");

    private final String id;

    Certainty(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
