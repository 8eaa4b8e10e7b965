package dk.milepael.rules;

import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import java.util.stream.Stream;

/** No deadline is written. */
record NoDeadline() implements Rule.OfLine {
    @Override
    public String id() {
        return "no-deadline";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Message> check(Standing standing) {
        var isAsked = !standing.isDropped() && !standing.bearing().isResult();
        return isAsked && standing.line().deadline() == null
                ? Stream.of(wording(standing).of())
                : Stream.empty();
    }

    private static Wording wording(Standing standing) {
        if (!standing.isOpen()) {
            return Wording.FOUND_NO_DEADLINE_DONE;
        }
        return standing.line().isInitiative()
                ? Wording.FOUND_NO_DEADLINE_INITIATIVE
                : Wording.FOUND_NO_DEADLINE;
    }
}
