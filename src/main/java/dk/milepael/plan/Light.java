package dk.milepael.plan;

/** A traffic light; declared from worst to best, the order in which lights roll up. */
public enum Light {
    RED,
    YELLOW,
    GREY,
    GREEN,
    BLUE
}
