package dk.milepael.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Stream;

/** Danish working days: Monday to Friday less public holidays and a municipality's closing days. */
public record WorkingDays(Set<MonthDay> closingDays) {
    /** Constitution Day, Christmas Eve and New Year's Eve. */
    public static final Set<MonthDay> DEFAULT_CLOSING_DAYS =
            Set.of(MonthDay.of(6, 5), MonthDay.of(12, 24), MonthDay.of(12, 31));

    public WorkingDays {
        closingDays = Set.copyOf(closingDays);
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !closingDays.contains(MonthDay.from(day))
                && !Holidays.isHoliday(day);
    }

    /** The day itself where it is a working day, else the next one. */
    public LocalDate onOrAfter(LocalDate day) {
        return Stream.iterate(day, next -> next.plusDays(1))
                .filter(this::isWorkingDay)
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
