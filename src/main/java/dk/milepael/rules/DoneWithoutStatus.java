package dk.milepael.rules;

import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import java.util.stream.Stream;

/** A mark says done, and no words say what was delivered. */
record DoneWithoutStatus() implements Rule.OfLine {
    @Override
    public String id() {
        return "done-without-status";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public Stream<Message> check(Standing standing) {
        var progress = standing.line().progress();
        return standing.line().isDone() && progress.doneRaw() != null && progress.status() == null
                ? Stream.of(Wording.FOUND_DONE_WITHOUT_STATUS.of())
                : Stream.empty();
    }
}
