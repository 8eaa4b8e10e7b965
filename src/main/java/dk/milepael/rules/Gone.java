package dk.milepael.rules;

import static dk.milepael.rules.Wording.title;

import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import java.util.stream.Stream;

/** A line has vanished from the plan without being done or taken out. */
record Gone() implements Rule.OfGone {
    @Override
    public String id() {
        return "gone";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Message> checkGone(Line row) {
        return switch (row.verdict()) {
            case DELIVERED, DROPPED, CHANGED -> Stream.empty();
            case PARTLY, ONGOING, NOT_STARTED, PAUSED, NOT_REACHED, UNKNOWN ->
                    Stream.of(Wording.FOUND_GONE.of(title(row.title())));
        };
    }
}
