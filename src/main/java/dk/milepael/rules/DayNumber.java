package dk.milepael.rules;

import static dk.milepael.rules.Wording.text;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.DeadlineNote;
import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import java.util.stream.Stream;

/** A bare number in a deadline column was read as an Excel day number. */
record DayNumber() implements Rule.OfRow {
    @Override
    public String id() {
        return "day-number";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Message> check(Line row) {
        return row.deadlines()
                .filter(deadline ->
                        deadline.notes().stream()
                                .anyMatch(DeadlineNote.DayNumber.class::isInstance))
                .flatMap(DayNumber::message);
    }

    private static Stream<Message> message(Deadline deadline) {
        var day = deadline.due();
        return day == null
                ? Stream.empty()
                : Stream.of(Wording.FOUND_DAY_NUMBER.of(text(deadline.raw()), new Arg.Day(day)));
    }
}
