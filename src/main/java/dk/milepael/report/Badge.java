package dk.milepael.report;

import dk.milepael.plan.Light;

/**
 * A light as a page shows it, or the mark of a line that was dropped; declared in the order of the
 * legend. Templates see the name in lower case, the class of the stylesheet.
 */
public enum Badge {
    BLUE,
    GREEN,
    YELLOW,
    RED,
    GREY,
    DROPPED;

    public static Badge of(Light light) {
        return valueOf(light.name());
    }
}
