package dk.milepael.rules;

import dk.milepael.plan.Initiative;
import dk.milepael.plan.Message;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Severity;
import dk.milepael.plan.SourceCell;
import java.util.List;
import java.util.stream.Stream;

/** Finds one kind of thing that a reader should know of; each kind says what it looks at. */
sealed interface Rule {
    /** Its name in the settings and in data.json. */
    String id();

    /** What its findings ask of a reader unless the settings say otherwise. */
    Severity severity();

    /** Looks at a milestone, or an initiative without any, on a day. */
    non-sealed interface OfLine extends Rule {
        Stream<Message> check(Standing standing);
    }

    /** Looks at how a milestone or an initiative was written, whatever the day. */
    non-sealed interface OfRow extends Rule {
        Stream<Message> check(Line row);
    }

    /** Looks at an initiative together with its milestones. */
    non-sealed interface OfInitiative extends Rule {
        Stream<Message> check(Initiative initiative, List<Standing> milestones);
    }

    /** Looks at a plan as a whole. */
    non-sealed interface OfPlan extends Rule {
        Stream<Remark> check(PlanVersion plan);
    }

    /** Looks at all lines of a plan together, on a day. */
    non-sealed interface OfLines extends Rule {
        Stream<Message> check(List<Standing> lines);
    }

    /** What a rule says of a plan, and the cell that it says it of. */
    record Remark(Message message, SourceCell at) {}
}
