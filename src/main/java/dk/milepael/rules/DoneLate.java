package dk.milepael.rules;

import static dk.milepael.rules.Wording.day;

import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import dk.milepael.plan.Verdict;
import java.util.stream.Stream;

/** It was done after the last day in time. */
record DoneLate() implements Rule.OfLine {
    @Override
    public String id() {
        return "done-late";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public Stream<Message> check(Standing standing) {
        var on = standing.line().progress().doneOn();
        return on != null
                        && standing.verdict() == Verdict.DELIVERED
                        && standing.timing() instanceof Timing.Dated due
                        && Deliveries.isLate(on, due)
                ? Stream.of(
                        Wording.FOUND_DONE_LATE.of(
                                day(on), Deliveries.daysLate(on, due), day(due.due())))
                : Stream.empty();
    }
}
