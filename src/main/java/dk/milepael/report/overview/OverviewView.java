package dk.milepael.report.overview;

import dk.milepael.report.Badge;
import dk.milepael.report.Masthead;
import dk.milepael.report.SinceBlock;
import dk.milepael.report.Tally;
import dk.milepael.report.Words;
import dk.milepael.report.chart.Chart;
import dk.milepael.rules.Counts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The management overview: a first page to understand in ten seconds, and the lists behind it. */
public record OverviewView(
        Masthead head, FirstPage first, Charts charts, Lists lists, Amounts amounts) {

    /**
     * The charts; null where there is nothing to tell.
     *
     * @param plans the lights of each plan
     * @param months the milestones by the month they are due
     * @param course the lights on the last report days
     */
    public record Charts(@Nullable Chart plans, @Nullable Chart months, @Nullable Chart course) {}

    /**
     * Page one.
     *
     * @param brief «Kort fortalt», at most four lines
     * @param reported which of the expected plans have told their status
     * @param since what happened since the last overview
     * @param reservations how much could not be judged or had to be assumed
     */
    public record FirstPage(
            List<String> brief,
            Tally tally,
            Reported reported,
            Decisions decisions,
            SinceBlock since,
            List<PlanRow> plans,
            List<String> reservations) {}

    /**
     * Which of the expected plans have told their status.
     *
     * @param sentence «14 af 21 planer har meldt status»; empty where no plan is expected
     * @param missing those whose day has passed
     * @param more how many further ones there is no room for, in words; empty where there are none
     */
    public record Reported(String sentence, List<Missing> missing, String more) {}

    /** An expected plan that has not come. */
    public record Missing(String plan, String responsible, String due, String latest) {}

    /**
     * What someone must decide.
     *
     * @param more how many further ones there is no room for, in words; empty where there are none
     */
    public record Decisions(List<Decision> shown, String more) {}

    /**
     * A milestone that needs a decision.
     *
     * @param proposal what is proposed and the day that is expected then; empty where neither is
     *     told
     */
    public record Decision(
            Badge badge,
            String plan,
            String milestone,
            String problem,
            List<String> proposal,
            String owner) {}

    /** The lists behind the first page's numbers. */
    public record Lists(
            List<LineRow> late,
            List<LineRow> coming,
            List<FigureRow> owners,
            List<SectionGroup> sections) {}

    /** A milestone with its deadline. */
    public record LineRow(
            String milestone,
            String plan,
            String owner,
            String deadline,
            Badge badge,
            String reason) {}

    /** How an owner's or a section's milestones stand; the five lights add up to all. */
    public record FigureRow(
            String name,
            String all,
            String done,
            String onCourse,
            String attention,
            String overdue,
            String unjudged) {

        public static FigureRow of(String name, Counts counts, Words words) {
            return new FigureRow(
                    name,
                    words.number(counts.total()),
                    words.number(counts.blue()),
                    words.number(counts.green()),
                    words.number(counts.yellow()),
                    words.number(counts.red()),
                    words.number(counts.grey()));
        }
    }

    /** The sections of one plan. */
    public record SectionGroup(String plan, List<FigureRow> rows) {}

    /**
     * What the plans set aside.
     *
     * @param kinds the heads of the columns
     * @param rows none where no plan names an amount
     * @param notes what is not in the sums, in sentences
     */
    public record Amounts(List<String> kinds, List<AmountRow> rows, List<String> notes) {}

    /** A plan's amounts of one period, one cell for each kind. */
    public record AmountRow(String plan, String per, List<AmountCell> cells) {}

    /**
     * The amounts of one kind.
     *
     * @param sum of those that are known; empty where there are only unknown ones
     * @param unknown how many have no figure, in words; empty where all have
     */
    public record AmountCell(String sum, String unknown) {}
}
