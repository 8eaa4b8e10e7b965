package dk.milepael.plan;

/** The third of a unit that primo, medio and ultimo name. */
public enum Part {
    PRIMO,
    MEDIO,
    ULTIMO
}
