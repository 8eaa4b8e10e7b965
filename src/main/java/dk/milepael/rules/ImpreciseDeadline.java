package dk.milepael.rules;

import static dk.milepael.rules.Wording.day;
import static dk.milepael.rules.Wording.text;

import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** The deadline covers more days than {@code widest}. */
record ImpreciseDeadline(int widest) implements Rule.OfLine {
    @Override
    public String id() {
        return "imprecise-deadline";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public List<Limit> limits() {
        return List.of(Limit.IMPRECISE_DAYS);
    }

    @Override
    public Stream<Message> check(Standing standing) {
        var deadline = standing.line().deadline();
        if (!standing.isOpen() || deadline == null) {
            return Stream.empty();
        }
        var first = deadline.first();
        var last = deadline.last();
        return first != null && last != null && ChronoUnit.DAYS.between(first, last) >= widest
                ? Stream.of(Wording.FOUND_IMPRECISE.of(text(deadline.raw()), day(first), day(last)))
                : Stream.empty();
    }
}
