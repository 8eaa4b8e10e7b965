package dk.milepael.report.catalogue;

import dk.milepael.report.planpage.Cells.DeadlineCell;
import dk.milepael.report.planpage.Cells.LightCell;
import dk.milepael.report.planpage.PlanFrame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the report on an action catalogue shows.
 *
 * @param tracker whether it is a list of initiatives, none of which has milestones
 * @param brief «Kort fortalt», at most four lines
 * @param overdue what is red, oldest deadline first
 */
record CatalogueView(
        PlanFrame frame,
        boolean tracker,
        List<String> brief,
        List<OwnerRow> owners,
        List<OverdueRow> overdue,
        List<SectionPart> sections,
        List<SlipRow> slips) {

    /** One owner's lines: all that count, and by light. */
    record OwnerRow(
            String owner,
            int total,
            int done,
            int onPlan,
            int attention,
            int overdue,
            int unjudged) {}

    /**
     * What is overdue.
     *
     * @param action null where it is itself the initiative
     */
    record OverdueRow(
            String milestone,
            @Nullable String action,
            DeadlineCell deadline,
            String reason,
            @Nullable String owner) {}

    /**
     * A section with its actions.
     *
     * @param heading the level of its heading in the document, 2 or 3
     */
    record SectionPart(
            String id, int heading, String title, @Nullable String goal, List<ActionPart> actions) {

        SectionPart with(List<ActionPart> actions) {
            return new SectionPart(id, heading, title, goal, actions);
        }
    }

    /**
     * An action with its milestones, or a list of initiatives that have none.
     *
     * @param heading the level of its heading, one below its section's
     * @param title null for a list, which its section's heading heads
     * @param caption who is responsible, or what a list holds
     * @param first the head of its first column
     * @param goal null where it is the section's
     */
    record ActionPart(
            String id,
            int heading,
            @Nullable String title,
            String caption,
            String first,
            @Nullable String goal,
            List<ActionGroup> groups) {}

    /**
     * Milestones that stand beside the same action text.
     *
     * @param text null where the action cell is empty
     */
    record ActionGroup(@Nullable String text, List<MilestoneRow> rows) {}

    /**
     * A milestone, or an initiative without any.
     *
     * @param detail what more is written of an initiative; null where nothing is
     */
    record MilestoneRow(
            @Nullable String text,
            @Nullable String detail,
            DeadlineCell deadline,
            @Nullable String status,
            @Nullable String done,
            LightCell light,
            @Nullable String owner) {}

    /** A milestone whose deadline has moved. */
    record SlipRow(
            String milestone,
            String first,
            String current,
            int moves,
            long days,
            String explanation) {}
}
