package dk.milepael.report.statustable;

import dk.milepael.plan.Commitment;
import dk.milepael.plan.CommitmentField;
import dk.milepael.plan.CommitmentRole;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.rules.Judgement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date that stands in the text of a plan.
 *
 * @param milestone the step it stands in; null where it stands in the initiative's own text
 */
record PlanDate(Initiative initiative, @Nullable Milestone milestone, Commitment commitment) {

    /** The soonest first, and last those that name no day. */
    static final Comparator<PlanDate> SOONEST_FIRST =
            Comparator.comparing(date -> Objects.requireNonNullElse(date.day(), LocalDate.MAX));

    /** The dates of what is not gone, in the order of the text. */
    static List<PlanDate> of(JudgedPlan plan) {
        var compared = plan.facts().compared();
        return compared.version().initiatives().stream()
                .filter(initiative -> !compared.isGone(initiative.id()))
                .flatMap(initiative -> of(initiative, plan))
                .toList();
    }

    private static Stream<PlanDate> of(Initiative initiative, JudgedPlan plan) {
        return Stream.concat(
                of(initiative).stream(),
                initiative.milestones().stream()
                        .filter(step -> !plan.facts().compared().isGone(step.id()))
                        .flatMap(step -> of(initiative, step).stream()));
    }

    /** The dates of the initiative's own text. */
    static List<PlanDate> of(Initiative initiative) {
        return initiative.promise().commitments().stream()
                .map(told -> new PlanDate(initiative, null, told))
                .toList();
    }

    /** A step's dates; its deadline alone where no date of its words is kept. */
    static List<PlanDate> of(Initiative initiative, Milestone step) {
        var told =
                step.commitments().isEmpty()
                        ? Stream.ofNullable(step.deadline()).map(deadline -> told(step, deadline))
                        : step.commitments().stream();
        return told.map(commitment -> new PlanDate(initiative, step, commitment)).toList();
    }

    private static Commitment told(Milestone step, Deadline deadline) {
        return new Commitment(
                deadline, CommitmentRole.DEADLINE, CommitmentField.GOAL, step.title());
    }

    /** Its last day, or the first where there is no last; null where it means no day. */
    @Nullable LocalDate day() {
        var deadline = commitment.deadline();
        return deadline.due() != null ? deadline.due() : deadline.first();
    }

    /** Whether it tells of something to come, be it a deadline or an expectation. */
    boolean isPromise() {
        return switch (commitment.role()) {
            case DEADLINE, EXPECTED, START, PERIOD -> day() != null;
            case FACT, RECURRING, DURATION, UNDATED -> false;
        };
    }

    Judgement judgement(JudgedPlan plan) {
        var judgement =
                milestone == null
                        ? plan.initiatives().get(initiative.id())
                        : plan.milestones().get(milestone.id());
        return Objects.requireNonNull(judgement, "a row without a judgement");
    }
}
