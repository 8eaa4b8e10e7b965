package dk.milepael.report.planpage;

import dk.milepael.report.Masthead;
import dk.milepael.report.SinceBlock;
import dk.milepael.report.Tally;
import java.util.List;

/**
 * What stands around the contents of every report on a single plan: head, figures, what is new, and
 * the last page.
 *
 * @param since what happened since the plan's last report
 * @param amounts what is set aside by kind
 * @param contents whether the report is long enough for a table of contents
 */
public record PlanFrame(
        Masthead head,
        Tally tally,
        SinceBlock since,
        SetAside amounts,
        boolean contents,
        PlanCharts charts,
        PlanReading reading,
        List<RemarkGroup> remarks) {

    /**
     * «Sådan er planen læst».
     *
     * @param counts what was read, as sentences
     */
    public record PlanReading(List<String> counts, List<LeftOutRow> leftOut) {}

    /**
     * «Beløb».
     *
     * @param rows empty where the plan names no amount that counts
     * @param notes what the sums leave out or can't tell
     */
    public record SetAside(List<AmountRow> rows, List<String> notes) {}

    /**
     * The amounts of one kind.
     *
     * @param whole the sum of those that are not for each year
     * @param yearly the sum of those that are
     * @param unknown how many are not fixed
     */
    public record AmountRow(String kind, String whole, String yearly, int unknown) {}

    /** Rows that were left out for the same reason with the same text. */
    public record LeftOutRow(String cells, String why, String text) {}

    /** The remarks that ask equally much of their reader. */
    public record RemarkGroup(String title, List<Remark> remarks) {}

    /** One remark, or several equal ones on one line. */
    public record Remark(String text, String cells) {}
}
