package dk.milepael.rules;

import static dk.milepael.rules.Wording.day;
import static dk.milepael.rules.Wording.days;

import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import java.util.stream.Stream;

/** The deadline is passed and nothing says that it is done. */
record Overdue() implements Rule.OfLine {
    @Override
    public String id() {
        return "overdue";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Message> check(Standing standing) {
        return standing.awaited().filter(_ -> standing.isOverdue()).stream()
                .map(due -> wording(standing.line()).of(day(due.due()), days(due.daysOver())));
    }

    private static Wording wording(Line line) {
        return line.isInitiative() ? Wording.FOUND_OVERDUE_INITIATIVE : Wording.FOUND_OVERDUE;
    }
}
