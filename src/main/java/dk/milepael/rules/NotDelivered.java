package dk.milepael.rules;

import static dk.milepael.rules.Wording.day;

import dk.milepael.calendar.WorkingDays;
import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** An expected plan has not told its status by the day on which it was due. */
record NotDelivered(List<ExpectedPlan> expected, WorkingDays days) implements Rule.OfFacts {
    @Override
    public String id() {
        return "not-delivered";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Remark> check(PlanFacts facts, LocalDate day) {
        return expected.stream()
                .filter(plan -> plan.isMeant(facts))
                .map(plan -> plan.on(day, List.of(facts), days))
                .filter(answer -> answer.state() == ExpectedPlan.State.MISSING)
                .map(answer -> new Remark(message(answer, facts), null));
    }

    private static Message message(ExpectedPlan.Answer answer, PlanFacts facts) {
        return Wording.FOUND_NOT_DELIVERED.of(
                day(answer.end()), day(answer.deliveryDay()), day(facts.told()));
    }
}
