package dk.milepael.rules;

import static dk.milepael.rules.Wording.day;
import static dk.milepael.rules.Wording.left;

import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import java.util.List;
import java.util.stream.Stream;

/** The deadline is within the days of warning. */
record DueSoon() implements Rule.OfLine {
    @Override
    public String id() {
        return "due-soon";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public List<Limit> limits() {
        return List.of(Limit.WARNING_DAYS);
    }

    @Override
    public Stream<Message> check(Standing standing) {
        return standing.awaited().filter(_ -> standing.isSoon()).stream()
                .map(due ->
                        due.hasCome()
                                ? Wording.FOUND_DUE_NOW.of(day(due.due()), day(due.lastDay()))
                                : Wording.FOUND_DUE_SOON.of(day(due.due()), left(due)));
    }
}
