package dk.milepael.rules;

import static dk.milepael.rules.Wording.count;
import static dk.milepael.rules.Wording.day;
import static dk.milepael.rules.Wording.days;
import static dk.milepael.rules.Wording.quote;

import dk.milepael.history.Change.Slip;
import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The deadline was moved, for the {@code fromTimes}-th time or more; whether words say why. */
record Slipped(int fromTimes) implements Rule.OfLine {
    private static final int QUOTED_WORDS = 12;

    @Override
    public String id() {
        return "slipped";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Limit> limits() {
        return List.of(Limit.SLIPPED_TIMES);
    }

    @Override
    public Stream<Message> check(Standing standing) {
        var slips = standing.past().slips();
        return slips.isEmpty() || slips.size() < fromTimes || standing.isDropped()
                ? Stream.empty()
                : Stream.of(message(slips, explanation(standing)));
    }

    private static Message message(List<Slip> slips, Optional<String> why) {
        var move = slips.getLast();
        if (move.to().isBefore(move.from())) {
            return Wording.FOUND_BROUGHT_FORWARD.of(day(move.from()), day(move.to()));
        }
        var first = slips.getFirst().from();
        var inAll = ChronoUnit.DAYS.between(first, move.to());
        return slips.size() == 1 || inAll <= 0
                ? once(move, why)
                : again(move, slips.size(), new Since(first, inAll), why);
    }

    /** The first deadline, and how many days after it the newest is. */
    private record Since(LocalDate first, long days) {}

    private static Message once(Slip move, Optional<String> why) {
        var by = days(ChronoUnit.DAYS.between(move.from(), move.to()));
        return why.map(words ->
                        Wording.FOUND_SLIPPED_EXPLAINED.of(
                                day(move.from()), day(move.to()), by, quote(words)))
                .orElseGet(() -> Wording.FOUND_SLIPPED.of(day(move.from()), day(move.to()), by));
    }

    private static Message again(Slip move, int times, Since since, Optional<String> why) {
        return why.map(words ->
                        Wording.FOUND_SLIPPED_AGAIN_EXPLAINED.of(
                                day(move.from()),
                                day(move.to()),
                                count(times),
                                days(since.days()),
                                day(since.first()),
                                quote(words)))
                .orElseGet(() ->
                        Wording.FOUND_SLIPPED_AGAIN.of(
                                day(move.from()),
                                day(move.to()),
                                count(times),
                                days(since.days()),
                                day(since.first())));
    }

    /** The column for it, or a new status; what stood there before the move explains nothing. */
    private static Optional<String> explanation(Standing standing) {
        var told = standing.line().progress().deviation();
        var cause = told == null ? null : told.cause();
        if (cause != null) {
            return Optional.of(Wording.shortened(cause.replace('\n', ' '), QUOTED_WORDS));
        }
        return standing.past().hasNewStatus()
                ? Explanation.in(standing.line().progress().status())
                : Optional.empty();
    }
}
