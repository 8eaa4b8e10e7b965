package dk.milepael.report.yearahead;

import dk.milepael.plan.Precision;
import dk.milepael.report.lines.Line;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Twelve months from a day, that day included. */
record YearAhead(LocalDate first) {
    private static final int MONTHS = 12;

    /** Exact days before words that have that day as their last. */
    private static final Comparator<Line> NEAREST_FIRST =
            Comparator.comparing((Line line) -> Optional.ofNullable(line.due()).orElseThrow())
                    .thenComparing(line -> !isExact(line))
                    .thenComparing(Line::key);

    /** Inclusive. */
    LocalDate last() {
        return first.plusMonths(MONTHS).minusDays(1);
    }

    Stream<YearMonth> months() {
        var month = YearMonth.from(first);
        var further = (int) month.until(YearMonth.from(last()), ChronoUnit.MONTHS);
        return IntStream.rangeClosed(0, further).mapToObj(month::plusMonths);
    }

    List<Line> of(YearMonth month, List<Line> lines) {
        return lines.stream()
                .filter(this::holds)
                .filter(line -> month(line).equals(month))
                .sorted(NEAREST_FIRST)
                .toList();
    }

    boolean holds(Line line) {
        var due = line.due();
        return line.isOpen() && due != null && !isOverdue(line) && !due.isAfter(last());
    }

    boolean isOverdue(Line line) {
        var due = line.due();
        return line.isRed() && due != null && due.isBefore(first);
    }

    boolean isLater(Line line) {
        var due = line.due();
        return line.isOpen() && due != null && due.isAfter(last());
    }

    static boolean isExact(Line line) {
        var deadline = line.deadline();
        return deadline != null && deadline.precision() == Precision.DAY;
    }

    /** What fell on a day off and is not overdue yet stands in the first month. */
    private YearMonth month(Line line) {
        var due = Optional.ofNullable(line.due()).orElseThrow();
        return YearMonth.from(due.isBefore(first) ? first : due);
    }
}
