package dk.milepael.rules;

import static dk.milepael.rules.Wording.day;
import static dk.milepael.rules.Wording.days;
import static dk.milepael.rules.Wording.quote;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.plan.Verdict;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What is said of a line that is done: when, and whether that was in time. */
final class Deliveries {
    private Deliveries() {}

    static Message reason(Standing standing) {
        var on = standing.line().progress().doneOn();
        if (on == null) {
            return undated(standing);
        }
        return switch (standing.timing()) {
            case Timing.Undated _ -> Wording.DELIVERED_ON.of(day(on));
            case Timing.Dated due -> dated(on, due);
        };
    }

    private static Message dated(LocalDate on, Timing.Dated due) {
        if (isLate(on, due)) {
            return Wording.DELIVERED_LATE.of(day(on), daysLate(on, due), day(due.due()));
        }
        var wording = on.isBefore(due.due()) ? Wording.DELIVERED_EARLY : Wording.DELIVERED_IN_TIME;
        return wording.of(day(on), day(due.due()));
    }

    static boolean isLate(LocalDate on, Timing.Dated due) {
        return on.isAfter(due.lastDay());
    }

    static Arg daysLate(LocalDate on, Timing.Dated due) {
        return days(ChronoUnit.DAYS.between(due.due(), on));
    }

    /** Words tell more than the day on which a bare mark was first seen. */
    private static Message undated(Standing standing) {
        var outcome = standing.line().outcome();
        var seen = standing.past().firstSeen();
        var quote = outcome.quote();
        boolean isMark = quote != null && quote.equals(standing.line().progress().doneRaw());
        if (outcome.verdict() == Verdict.DELIVERED && quote != null && !isMark) {
            return Wording.DELIVERED_QUOTE.of(quote(quote));
        }
        return seen == null ? Wording.DELIVERED_UNDATED.of() : Wording.DELIVERED_SEEN.of(day(seen));
    }
}
