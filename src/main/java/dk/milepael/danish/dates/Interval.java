package dk.milepael.danish.dates;

import dk.milepael.plan.Part;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/**
 * Days from one to another.
 *
 * @param first inclusive; null where only the end is told
 * @param last inclusive
 */
record Interval(@Nullable LocalDate first, LocalDate last) {

    static Interval day(LocalDate day) {
        return new Interval(day, day);
    }

    static Interval months(YearMonth first, int count) {
        return new Interval(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    /** An ISO week; null where the year has no such week. */
    static @Nullable Interval week(int year, int week) {
        var inYear = LocalDate.of(year, 1, 4);
        if (week < 1
                || week > IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inYear).getMaximum()) {
            return null;
        }
        var monday = inYear.with(DayOfWeek.MONDAY).plusWeeks(week - 1L);
        return new Interval(monday, monday.plusDays(6));
    }

    LocalDate start() {
        return first == null ? last : first;
    }

    Interval open() {
        return new Interval(null, last);
    }

    Interval end() {
        return day(last);
    }

    Interval before() {
        return new Interval(null, start().minusDays(1));
    }

    /** Days 1–10, 11–20 and 21–end. */
    Interval thirdOfMonth(Part part) {
        var month = YearMonth.from(last);
        return switch (part) {
            case PRIMO -> new Interval(month.atDay(1), month.atDay(10));
            case MEDIO -> new Interval(month.atDay(11), month.atDay(20));
            case ULTIMO -> new Interval(month.atDay(21), last);
        };
    }

    /** Monday–Tuesday, Wednesday and Thursday–Friday: staff's week ends on Friday. */
    Interval thirdOfWeek(Part part) {
        var monday = start();
        return switch (part) {
            case PRIMO -> new Interval(monday, monday.plusDays(1));
            case MEDIO -> day(monday.plusDays(2));
            case ULTIMO -> new Interval(monday.plusDays(3), monday.plusDays(4));
        };
    }

    /** January–March, May–July and October–December. */
    Interval thirdOfYear(Part part) {
        var january = YearMonth.from(start());
        return switch (part) {
            case PRIMO -> months(january, 3);
            case MEDIO -> months(january.plusMonths(4), 3);
            case ULTIMO -> months(january.plusMonths(9), 3);
        };
    }

    /** The first, middle or last third of the months; of a tertial's four the middle two. */
    Interval thirdOfMonths(Part part) {
        var from = YearMonth.from(start());
        int months = (int) from.until(YearMonth.from(last), ChronoUnit.MONTHS) + 1;
        int third = Math.max(1, months / 3);
        return switch (part) {
            case PRIMO -> months(from, third);
            case MEDIO -> months(from.plusMonths(third), months - 2 * third);
            case ULTIMO -> months(from.plusMonths(months - third), third);
        };
    }
}
