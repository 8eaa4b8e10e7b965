package dk.milepael.history;

import dk.milepael.history.Pairing.Doubt;
import dk.milepael.plan.Arg;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Message;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.Severity;
import dk.milepael.plan.SourceCell;
import java.util.List;

/** Rows that fit equally well to rows of the version before, and what was done about it. */
record RowDoubt(String title, SourceCell at, Doubt doubt) {
    static final String RULE = "ambiguous-row";

    static RowDoubt of(List<Initiative> now, Doubt doubt) {
        var first = now.get(doubt.now().getFirst());
        return new RowDoubt(first.label().title(), first.origin().cell(), doubt);
    }

    static RowDoubt ofMilestones(List<Milestone> now, Doubt doubt) {
        var first = now.get(doubt.now().getFirst());
        return new RowDoubt(first.title(), first.origin().cell(), doubt);
    }

    Finding finding() {
        var key = doubt.paired() ? "finding.ambiguous-row" : "finding.ambiguous-row.left";
        var message =
                Message.of(key)
                        .with("titel", title)
                        .with("før", new Arg.Count(doubt.before().size()))
                        .with("nu", new Arg.Count(doubt.now().size()));
        return new Finding(RULE, Severity.WARNING, message, at);
    }
}
