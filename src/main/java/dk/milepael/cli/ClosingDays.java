package dk.milepael.cli;

import dk.milepael.calendar.WorkingDays;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a municipality is closed, as {@code milepael.yml} writes them: «05-06» every
 * year, «15-05-2027» once, and «24-12..31-12» from one to the other, both included.
 */
final class ClosingDays {
    private static final String TO = "\\.\\.";
    private static final int LONGEST_DAYS = 366;
    private static final int LEAP_YEAR = 2024;

    private final Set<MonthDay> everyYear = new HashSet<>();
    private final Set<LocalDate> once = new HashSet<>();

    private ClosingDays() {}

    /** The usual ones where nothing is written. */
    static WorkingDays of(@Nullable Set<String> written) {
        if (written == null) {
            return new WorkingDays(WorkingDays.DEFAULT_CLOSING_DAYS);
        }
        var days = new ClosingDays();
        written.forEach(days::add);
        return new WorkingDays(days.everyYear, days.once);
    }

    private void add(String written) {
        var ends = Stream.of(written.split(TO, -1)).map(String::strip).toList();
        if (ends.size() > 2) {
            throw wrong(written, null);
        }
        var first = ends.getFirst();
        var last = ends.getLast();
        try {
            if (hasYear(first) != hasYear(last)) {
                throw wrong(written, null);
            }
            if (hasYear(first)) {
                addOnce(YearDay.date(first), YearDay.date(last), written);
            } else {
                addEveryYear(YearDay.of(first), YearDay.of(last));
            }
        } catch (DateTimeException | NumberFormatException e) {
            throw wrong(written, e);
        }
    }

    private static boolean hasYear(String written) {
        return written.split("-", -1).length == 3;
    }

    private void addOnce(LocalDate first, LocalDate last, String written) {
        if (last.isBefore(first) || first.plusDays(LONGEST_DAYS).isBefore(last)) {
            throw wrong(written, null);
        }
        first.datesUntil(last.plusDays(1)).forEach(once::add);
    }

    /** A span whose last day is the earlier one goes on into the next year. */
    private void addEveryYear(MonthDay first, MonthDay last) {
        var from = first.atYear(LEAP_YEAR);
        var to = last.atYear(last.isBefore(first) ? LEAP_YEAR + 1 : LEAP_YEAR);
        from.datesUntil(to.plusDays(1)).map(MonthDay::from).forEach(everyYear::add);
    }

    private static IllegalArgumentException wrong(String written, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "closingDays: en dag skrives som \"05-06\" (dag-måned), ikke «%s»; en enkelt dato som \"15-05-2027\" og en periode som \"24-12..31-12\""
                        .formatted(written),
                cause);
    }
}
