package dk.milepael.report.planpage;

import dk.milepael.report.Masthead;
import dk.milepael.report.Tally;
import java.util.List;

/**
 * What stands around the contents of every report on a single plan: head, figures, what is new, and
 * the last page.
 *
 * @param since what changed since the version before; empty for a plan's first version
 */
public record PlanFrame(
        Masthead head,
        Tally tally,
        List<String> since,
        PlanReading reading,
        List<RemarkGroup> remarks) {

    /**
     * «Sådan er planen læst».
     *
     * @param counts what was read, as sentences
     */
    public record PlanReading(List<String> counts, List<LeftOutRow> leftOut) {}

    /** Rows that were left out for the same reason with the same text. */
    public record LeftOutRow(String cells, String why, String text) {}

    /** The remarks that ask equally much of their reader. */
    public record RemarkGroup(String title, List<Remark> remarks) {}

    /** One remark, or several equal ones on one line. */
    public record Remark(String text, String cells) {}
}
