package dk.milepael.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Danish working days: Monday to Friday less public holidays and a municipality's closing days.
 *
 * @param closingDays closed in every year
 * @param closedDates closed once
 */
public record WorkingDays(Set<MonthDay> closingDays, Set<LocalDate> closedDates) {
    /** Constitution Day, Christmas Eve and New Year's Eve. */
    public static final Set<MonthDay> DEFAULT_CLOSING_DAYS =
            Set.of(MonthDay.of(6, 5), MonthDay.of(12, 24), MonthDay.of(12, 31));

    /** Half a year; above it a year might have no working day to go on to. */
    public static final int MOST_CLOSING_DAYS = 183;

    public WorkingDays {
        closingDays = Set.copyOf(closingDays);
        closedDates = Set.copyOf(closedDates);
        if (closingDays.size() > MOST_CLOSING_DAYS) {
            throw new IllegalArgumentException(
                    "closingDays: højst %d dage om året, ikke %d"
                            .formatted(MOST_CLOSING_DAYS, closingDays.size()));
        }
    }

    /** Closed on the same days every year. */
    public WorkingDays(Set<MonthDay> closingDays) {
        this(closingDays, Set.of());
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !closingDays.contains(MonthDay.from(day))
                && !closedDates.contains(day)
                && !Holidays.isHoliday(day);
    }

    /** The day itself where it is a working day, else the next one. */
    public LocalDate onOrAfter(LocalDate day) {
        return Stream.iterate(day, next -> next.plusDays(1))
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }

    /** The n-th working day after a day; the day itself where n is 0. */
    public LocalDate after(LocalDate day, int n) {
        return n == 0
                ? day
                : Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                        .filter(this::isWorkingDay)
                        .skip(n - 1L)
                        .findFirst()
                        .orElseThrow();
    }

    /** Working days from the day after {@code from} up to and including {@code to}; 0 if none. */
    public long between(LocalDate from, LocalDate to) {
        return from.isBefore(to)
                ? from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count()
                : 0;
    }
}
