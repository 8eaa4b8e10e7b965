package dk.milepael.rules;

import static dk.milepael.rules.Wording.day;
import static dk.milepael.rules.Wording.text;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.DeadlineNote;
import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import java.util.stream.Stream;

/** The weekday that is written is not the date’s own. */
record WeekdayMismatch() implements Rule.OfRow {
    @Override
    public String id() {
        return "weekday-mismatch";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Message> check(Line row) {
        return row.deadlines()
                .flatMap(deadline ->
                        deadline.notes().stream().flatMap(note -> message(deadline, note)))
                .distinct();
    }

    private static Stream<Message> message(Deadline deadline, DeadlineNote note) {
        return note instanceof DeadlineNote.WeekdayMismatch mismatch
                ? Stream.of(
                        Wording.FOUND_WEEKDAY.of(
                                text(deadline.raw()),
                                day(mismatch.date()),
                                new Arg.Weekday(mismatch.date().getDayOfWeek())))
                : Stream.empty();
    }
}
