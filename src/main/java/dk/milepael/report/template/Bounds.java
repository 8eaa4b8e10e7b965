package dk.milepael.report.template;

import java.time.Duration;

/**
 * How much a template may make of a view, so that a loop without an end is a fault and no crash.
 *
 * @param characters the longest page
 * @param time the longest time
 */
record Bounds(int characters, Duration time) {
    /** Several times what a plan of 20,000 milestones takes. */
    static final Bounds STANDARD = new Bounds(100_000_000, Duration.ofMinutes(2));

    /** A page that is longer than it may be. */
    static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLong(int characters) {
            super("more than %d characters".formatted(characters));
        }
    }

    /** A template that takes longer than it may. */
    static final class TooSlow extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooSlow(Duration time) {
            super("more than " + time);
        }
    }
}
