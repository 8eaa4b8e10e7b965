package dk.milepael.rules;

import dk.milepael.calendar.Cycle;
import dk.milepael.calendar.WorkingDays;
import dk.milepael.history.Folding;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A plan that is to tell its status after each period.
 *
 * @param title null where it is known by its id alone
 * @param planId null where it is known by its title
 * @param workingDaysAfter how many working days after a period's last day it may come
 * @param responsible who sends it; null where nobody is named
 */
public record ExpectedPlan(
        @Nullable String title,
        @Nullable String planId,
        Cycle cycle,
        int workingDaysAfter,
        @Nullable String responsible) {
    /** About a quarter; a later delivery day would fall into the period after the next. */
    public static final int MOST_WORKING_DAYS = 60;

    public ExpectedPlan {
        if (title == null && planId == null) {
            throw new IllegalArgumentException("title: title eller plan skal være udfyldt");
        }
        if (workingDaysAfter < 0 || workingDaysAfter > MOST_WORKING_DAYS) {
            throw new IllegalArgumentException(
                    "workingDaysAfter: et tal fra 0 til %d, ikke %d"
                            .formatted(MOST_WORKING_DAYS, workingDaysAfter));
        }
    }

    /** A plan that tells its status each quarter, within the usual days. */
    public static ExpectedPlan quarterly(String title) {
        return new ExpectedPlan(title, null, Cycle.QUARTERLY, 10, null);
    }

    /** How it stands: told in time, not yet due, or not come though its day has passed. */
    public enum State {
        REPORTED,
        AWAITED,
        MISSING
    }

    /**
     * How an expected plan stands on a day.
     *
     * @param newest the plan as last received; null where it has never come
     * @param end the last day of the period that it is asked about
     * @param deliveryDay the last day on which it was, or is, in time
     */
    public record Answer(
            ExpectedPlan expected,
            State state,
            @Nullable PlanFacts newest,
            LocalDate end,
            LocalDate deliveryDay) {}

    /** What it is called: its title, else its id. */
    public String name() {
        return title == null ? String.valueOf(planId) : title;
    }

    /**
     * The answer on a day; a status counts for a period from the day after the period before, and a
     * delivery day is itself still in time.
     */
    Answer on(LocalDate day, List<PlanFacts> plans, WorkingDays days) {
        var newest =
                plans.stream()
                        .filter(this::isMeant)
                        .max(Comparator.comparing(PlanFacts::told))
                        .orElse(null);
        var due =
                cycle.endsBefore(day)
                        .filter(end -> deliveryDay(end, days).isBefore(day))
                        .findFirst()
                        .orElseThrow();
        if (!isTold(newest, due)) {
            return new Answer(this, State.MISSING, newest, due, deliveryDay(due, days));
        }
        var ended = cycle.endsBefore(day).findFirst().orElseThrow();
        var state = isTold(newest, ended) ? State.REPORTED : State.AWAITED;
        return new Answer(this, state, newest, ended, deliveryDay(ended, days));
    }

    private LocalDate deliveryDay(LocalDate end, WorkingDays days) {
        return days.after(end, workingDaysAfter);
    }

    private boolean isTold(@Nullable PlanFacts newest, LocalDate end) {
        return newest != null && newest.told().isAfter(cycle.endBefore(end));
    }

    /** A title without a year means the plan of any year. */
    boolean isMeant(PlanFacts plan) {
        if (planId != null) {
            return planId.equals(plan.planId());
        }
        var own = Folding.fold(plan.compared().version().heading().title());
        var asked = Folding.fold(title);
        return own.equals(asked) || withoutNumbers(own).equals(asked);
    }

    private static String withoutNumbers(String folded) {
        return Arrays.stream(folded.split(" ", -1))
                .filter(word -> !word.chars().allMatch(Character::isDigit))
                .collect(Collectors.joining(" "));
    }
}
