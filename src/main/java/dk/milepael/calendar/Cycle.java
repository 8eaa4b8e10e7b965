package dk.milepael.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When follow-up is made: the last days of its periods, the same in every year.
 *
 * @param ends at least one; 29 February is the last of the month in every year
 */
public record Cycle(Set<MonthDay> ends) {
    private static final int MONTHS_OF_A_YEAR = 12;

    public static final Cycle MONTHLY = everyMonths(1);
    public static final Cycle QUARTERLY = everyMonths(3);
    public static final Cycle HALF_YEARLY = everyMonths(6);
    public static final Cycle YEARLY = everyMonths(MONTHS_OF_A_YEAR);

    public Cycle {
        ends = Set.copyOf(ends);
        if (ends.isEmpty()) {
            throw new IllegalArgumentException("a cycle without a day");
        }
    }

    private static Cycle everyMonths(int months) {
        var leapYear = 2024;
        return new Cycle(
                IntStream.rangeClosed(1, MONTHS_OF_A_YEAR)
                        .filter(month -> month % months == 0)
                        .mapToObj(month ->
                                MonthDay.from(YearMonth.of(leapYear, month).atEndOfMonth()))
                        .collect(Collectors.toSet()));
    }

    /** The last days of the periods that ended before a day, the latest first; it has no end. */
    public Stream<LocalDate> endsBefore(LocalDate day) {
        return Stream.iterate(day.getYear(), year -> year - 1)
                .flatMap(year -> endsOf(year).stream())
                .filter(end -> end.isBefore(day));
    }

    private List<LocalDate> endsOf(int year) {
        return ends.stream()
                .map(end -> end.atYear(year))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The last day of the period before the one that ends on a day. */
    public LocalDate endBefore(LocalDate end) {
        return endsBefore(end).findFirst().orElseThrow();
    }
}
