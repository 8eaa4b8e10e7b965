package dk.milepael.rules;

import dk.milepael.calendar.WorkingDays;
import dk.milepael.rules.ExpectedPlan.Answer;
import dk.milepael.rules.ExpectedPlan.State;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Which of the expected plans have told their status, and which have not. */
public record RollCall(List<Answer> answers) {
    public static final RollCall NONE = new RollCall(List.of());

    public RollCall {
        answers = List.copyOf(answers);
    }

    /** How every expected plan stands on a day, by the plans in force. */
    public static RollCall of(
            List<ExpectedPlan> expected, List<PlanFacts> plans, WorkingDays days, LocalDate day) {
        return new RollCall(expected.stream().map(plan -> plan.on(day, plans, days)).toList());
    }

    public long count(State state) {
        return answers.stream().filter(answer -> answer.state() == state).count();
    }

    /** Those whose day has passed, the longest missing first. */
    public List<Answer> missing() {
        return answers.stream()
                .filter(answer -> answer.state() == State.MISSING)
                .sorted(Comparator.comparing(Answer::deliveryDay))
                .toList();
    }
}
