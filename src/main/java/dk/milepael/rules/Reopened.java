package dk.milepael.rules;

import static dk.milepael.rules.Wording.day;

import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** It was done in the version before, and is open again. */
record Reopened() implements Rule.OfLine {
    @Override
    public String id() {
        return "reopened";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Message> check(Standing standing) {
        var change = standing.past().change();
        var before = change == null ? null : change.reopened();
        return before == null || !standing.isOpen()
                ? Stream.empty()
                : Stream.of(message(before.doneOn()));
    }

    private static Message message(@Nullable LocalDate doneOn) {
        return doneOn == null
                ? Wording.FOUND_REOPENED.of()
                : Wording.FOUND_REOPENED_DATED.of(day(doneOn));
    }
}
