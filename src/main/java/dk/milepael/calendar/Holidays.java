package dk.milepael.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** Danish public holidays: the law on closing days of the Danish church, and New Year's Day. */
final class Holidays {
    private static final Set<MonthDay> FIXED =
            Set.of(MonthDay.of(1, 1), MonthDay.of(12, 25), MonthDay.of(12, 26));

    /** Days after Easter Sunday: Maundy Thursday, Good Friday, Easter, Ascension, Whitsun. */
    private static final Set<Long> AROUND_EASTER = Set.of(-3L, -2L, 0L, 1L, 39L, 49L, 50L);

    /** General Prayer Day, the fourth Friday after Easter; abolished by law from 2024. */
    private static final long PRAYER_DAY = 26;

    private static final int LAST_PRAYER_DAY_YEAR = 2023;

    private Holidays() {}

    static boolean isHoliday(LocalDate day) {
        var afterEaster = ChronoUnit.DAYS.between(easterSunday(day.getYear()), day);
        return FIXED.contains(MonthDay.from(day))
                || AROUND_EASTER.contains(afterEaster)
                || (afterEaster == PRAYER_DAY && day.getYear() <= LAST_PRAYER_DAY_YEAR);
    }

    /** Easter Sunday of a year after 1582, by the anonymous Gregorian computus of 1876. */
    static LocalDate easterSunday(int year) {
        int moonYear = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * moonYear + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int lateMoon = (moonYear + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * lateMoon + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
