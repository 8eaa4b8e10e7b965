package dk.milepael.report.overview;

import dk.milepael.report.Badge;
import dk.milepael.report.Masthead;
import dk.milepael.report.Tally;
import java.util.List;

/** The management overview: a first page to understand in ten seconds, and the lists behind it. */
public record OverviewView(Masthead head, FirstPage first, Lists lists) {

    /**
     * Page one.
     *
     * @param brief «Kort fortalt», at most four lines
     * @param since what happened since the plans' versions before; empty where nothing did
     * @param reservations how much could not be judged or had to be assumed
     */
    public record FirstPage(
            List<String> brief,
            Tally tally,
            Decisions decisions,
            List<String> since,
            List<PlanRow> plans,
            List<String> reservations) {}

    /**
     * What someone must decide.
     *
     * @param more how many further ones there is no room for, in words; empty where there are none
     */
    public record Decisions(List<Decision> shown, String more) {}

    /** A milestone that needs a decision. */
    public record Decision(
            Badge badge, String plan, String milestone, String problem, String owner) {}

    /** The lists behind the first page's numbers. */
    public record Lists(List<LineRow> late, List<LineRow> coming, List<OwnerRow> owners) {}

    /** A milestone with its deadline. */
    public record LineRow(
            String milestone,
            String plan,
            String owner,
            String deadline,
            Badge badge,
            String reason) {}

    /** How an owner's milestones stand; the five lights add up to all. */
    public record OwnerRow(
            String owner,
            String all,
            String done,
            String onCourse,
            String attention,
            String overdue,
            String unjudged) {}
}
