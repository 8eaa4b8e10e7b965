package dk.milepael.report.owner;

import dk.milepael.report.Masthead;
import dk.milepael.report.SinceBlock;
import dk.milepael.report.Tally;
import dk.milepael.report.planpage.Cells.DeadlineCell;
import dk.milepael.report.planpage.Cells.LightCell;
import java.util.List;

/**
 * One owner's milestones, the nearest first.
 *
 * @param brief «Kort fortalt», at most four lines
 * @param since what happened since the owner's last mail
 */
public record OwnerView(
        Masthead head,
        List<String> brief,
        Tally tally,
        SinceBlock since,
        List<Part> parts,
        Remarks remarks) {

    /**
     * The milestones of one sort; each milestone is in one part only.
     *
     * @param none what is said in place of the rows, where the part is there without any
     */
    public record Part(String id, String title, String caption, String none, List<Row> rows) {}

    /**
     * A milestone.
     *
     * @param place its section and initiative; empty where it has neither
     * @param status the beginning of it; empty where none is told
     */
    public record Row(
            String title,
            String plan,
            String place,
            DeadlineCell deadline,
            String status,
            LightCell light) {}

    /**
     * What was found in the owner's rows.
     *
     * @param more how many further ones there is no room for, in words; empty where there are none
     */
    public record Remarks(List<Remark> shown, String more) {}

    /** One remark, or several equal ones of a plan. */
    public record Remark(String text, String plan, String cells) {}
}
