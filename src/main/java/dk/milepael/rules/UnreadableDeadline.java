package dk.milepael.rules;

import static dk.milepael.rules.Wording.text;

import dk.milepael.plan.DeadlineKind;
import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import java.util.stream.Stream;

/** The words of the deadline say no date that we know of. */
record UnreadableDeadline() implements Rule.OfLine {
    @Override
    public String id() {
        return "unreadable-deadline";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Message> check(Standing standing) {
        return Stream.ofNullable(standing.line().deadline())
                .filter(deadline -> deadline.kind() == DeadlineKind.UNREADABLE)
                .map(deadline -> Wording.FOUND_UNREADABLE.of(text(deadline.raw())));
    }
}
