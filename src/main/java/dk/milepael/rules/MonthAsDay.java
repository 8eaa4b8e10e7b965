package dk.milepael.rules;

import static dk.milepael.rules.Wording.day;

import dk.milepael.plan.Arg;
import dk.milepael.plan.DeadlineNote;
import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import java.util.stream.Stream;

/** Excel may have made a day of a month and a two-digit year. */
record MonthAsDay() implements Rule.OfRow {
    @Override
    public String id() {
        return "month-as-day";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Message> check(Line row) {
        return row.deadlines()
                .flatMap(deadline -> deadline.notes().stream())
                .filter(DeadlineNote.MonthAsDay.class::isInstance)
                .map(DeadlineNote.MonthAsDay.class::cast)
                .map(note ->
                        Wording.FOUND_MONTH_AS_DAY.of(
                                day(note.day()), new Arg.Month(note.perhaps())))
                .distinct();
    }
}
