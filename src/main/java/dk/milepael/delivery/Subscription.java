package dk.milepael.delivery;

import java.util.Set;

/**
 * What a recipient gets, and how often.
 *
 * @param reports attached to the mail
 * @param word whether reports are attached as Word files too
 */
public record Subscription(Set<Report> reports, boolean word, Rhythm rhythm) {

    /** An owner's own report, whenever there is news. */
    public static final Subscription STANDARD =
            new Subscription(Set.of(Report.OWN), false, new Rhythm.EveryNight());

    public Subscription {
        reports = Set.copyOf(reports);
    }

    /** A report that may be attached. */
    public enum Report {
        /** The recipient's own milestones. */
        OWN,
        /** The plans of the recipient's scope. */
        PLANS,
        OVERVIEW,
        YEAR_AHEAD
    }
}
