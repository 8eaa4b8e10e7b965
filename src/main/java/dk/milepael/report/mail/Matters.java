package dk.milepael.report.mail;

import dk.milepael.report.lines.Line;
import dk.milepael.report.lines.Portfolio;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.rules.Reminder;
import dk.milepael.rules.since.Since;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to tell one recipient.
 *
 * @param own null where the recipient is no owner, or of nothing
 * @param passedOn what stays overdue and goes on to the recipient, each once
 * @param whole null where the recipient is not told of all plans
 * @param notes null where the recipient is no coordinator
 */
public record Matters(
        @Nullable Own own,
        List<Line> passedOn,
        List<OfPlan> plans,
        @Nullable Whole whole,
        @Nullable Notes notes) {
    /** Where there is nothing to tell. */
    public static final Matters NONE = new Matters(null, List.of(), List.of(), null, null);

    public Matters {
        passedOn = List.copyOf(passedOn);
        plans = List.copyOf(plans);
    }

    /** An owner's lines, what happened to them, and the words on deadlines that are due. */
    public record Own(Portfolio portfolio, Since since, List<Reminded> reminded) {
        public Own {
            reminded = List.copyOf(reminded);
        }
    }

    /** A line with the word on its deadline. */
    public record Reminded(Line line, Reminder reminder) {}

    /**
     * A plan, or sections of it.
     *
     * @param lines those of the sections, or all
     */
    public record OfPlan(JudgedPlan plan, List<Line> lines, Since since) {
        public OfPlan {
            lines = List.copyOf(lines);
        }
    }

    /** All plans in force. */
    public record Whole(List<JudgedPlan> plans, Since since) {
        public Whole {
            plans = List.copyOf(plans);
        }
    }

    /**
     * What a coordinator must mend.
     *
     * @param told those of the sentences that are new
     */
    public record Notes(List<String> all, List<String> told) {
        public Notes {
            all = List.copyOf(all);
            told = List.copyOf(told);
        }
    }
}
