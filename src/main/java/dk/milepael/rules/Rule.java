package dk.milepael.rules;

import dk.milepael.plan.Initiative;
import dk.milepael.plan.Message;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Severity;
import dk.milepael.plan.SourceCell;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds one kind of thing that a reader should know of; each kind says what it looks at. */
sealed interface Rule {
    /** Its name in the settings and in data.json. */
    String id();

    /** What its findings ask of a reader unless the settings say otherwise. */
    Severity severity();

    /** The numbers of the settings that it goes by. */
    default List<Limit> limits() {
        return List.of();
    }

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

    /** Looks at a plan with what is known of it beside its words, on a day. */
    non-sealed interface OfFacts extends Rule {
        Stream<Remark> check(PlanFacts facts, LocalDate day);
    }

    /** Looks at a milestone, or an initiative without any, that is no longer in the plan. */
    non-sealed interface OfGone extends Rule {
        Stream<Message> checkGone(Line row);
    }

    /**
     * Found where a file is read or a plan placed; here it is only weighed.
     *
     * @param severity as it is found there
     */
    record Elsewhere(String id, Severity severity) implements Rule {}

    /**
     * What a rule says of a plan, and the cell that it says it of.
     *
     * @param at null where no one cell tells it
     */
    record Remark(Message message, @Nullable SourceCell at) {}
}
