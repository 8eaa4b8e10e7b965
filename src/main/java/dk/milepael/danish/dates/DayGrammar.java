package dk.milepael.danish.dates;

import dk.milepael.plan.Precision;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Single days: «14. juni 2011», «31.1.2010», «15/2-2010», «onsdag den 3. februar». */
final class DayGrammar {
    private final Cursor cursor;
    private final Setting setting;
    private final YearGrammar years;

    DayGrammar(Cursor cursor, Setting setting, YearGrammar years) {
        this.cursor = cursor;
        this.setting = setting;
        this.years = years;
    }

    @Nullable Unit day() {
        var weekday = cursor.take(Meaning.Weekday.class);
        if (weekday != null) {
            cursor.take(',');
        }
        cursor.skip(Keyword.ARTICLE);
        var day = cursor.first(this::iso, this::named, this::numeric);
        return day == null || weekday == null ? day : day.on(weekday.day());
    }

    private @Nullable Unit iso() {
        var year = cursor.number();
        var month = year == null || !year.isYear() ? null : joinedBy('-');
        var day = month == null ? null : joinedBy('-');
        return year == null || month == null || day == null
                ? null
                : unit(day.value(), month.value(), year.value());
    }

    private Token.@Nullable Digits joinedBy(char sign) {
        return cursor.takeGlued(sign) && cursor.glued(0) ? cursor.number() : null;
    }

    private @Nullable Unit named() {
        var day = cursor.number();
        cursor.take('.');
        var month = cursor.take(Meaning.MonthName.class);
        if (day == null || month == null) {
            return null;
        }
        return unit(day.value(), month.month().getValue(), years.behindInShort());
    }

    private @Nullable Unit numeric() {
        boolean continues =
                cursor.glued(0)
                        && cursor.peek(-1) instanceof Token.Sign before
                        && "-+/.,".indexOf(before.sign()) >= 0
                        && cursor.peek(-2) instanceof Token.Digits;
        var day = cursor.number();
        if (day == null || continues) {
            return null;
        }
        return cursor.first(
                () -> withYear(day, '.'),
                () -> withYear(day, '-'),
                () -> slashed(day),
                () -> dotted(day));
    }

    /** «31.1.2010», «31-01-10». */
    private @Nullable Unit withYear(Token.Digits day, char sign) {
        if (!cursor.takeGlued(sign)) {
            return null;
        }
        var month = cursor.number();
        if (month == null || !cursor.takeGlued(sign)) {
            return null;
        }
        var year = numericYear();
        return year == null ? null : unit(day.value(), month.value(), year);
    }

    /** «15/2-2010», «15/2 2010», «15/2/10», and «15/2» where a date is expected. */
    private @Nullable Unit slashed(Token.Digits day) {
        var introduced =
                setting == Setting.COLUMN
                        || cursor.sees(-2, Keyword.ARTICLE)
                        || cursor.sees(-2, Keyword.LATEST)
                        || cursor.sees(-2, Keyword.BEFORE)
                        || cursor.sees(-2, Keyword.BY);
        if (!cursor.takeGlued('/')) {
            return null;
        }
        var month = cursor.number();
        if (month == null) {
            return null;
        }
        var year = cursor.first(this::slashedYear);
        boolean fraction = year == null && (cursor.sees(0, '%') || years.runsOn() || !introduced);
        return fraction ? null : unit(day.value(), month.value(), year);
    }

    private @Nullable Integer slashedYear() {
        boolean joined = cursor.take('-') || cursor.take('/');
        var year = joined ? numericYear() : years.behind();
        return year;
    }

    /** «15.2.» where a date is expected; «6.1» is a section. */
    private @Nullable Unit dotted(Token.Digits day) {
        var month = setting == Setting.COLUMN ? joinedBy('.') : null;
        if (month == null || !cursor.takeGlued('.') || cursor.peek(0) instanceof Token.Digits) {
            return null;
        }
        return unit(day.value(), month.value(), null);
    }

    private @Nullable Integer numericYear() {
        var year = cursor.number();
        if (year == null || years.runsOn()) {
            return null;
        }
        if (year.isYear()) {
            return year.value();
        }
        return year.text().length() == 2 ? 2000 + year.value() : null;
    }

    /** Null where no year has such a day; the 29 February of a wrong year is found out later. */
    private static @Nullable Unit unit(int day, int month, @Nullable Integer year) {
        if (month < 1 || month > 12 || day < 1 || day > Month.of(month).maxLength()) {
            return null;
        }
        return Unit.of(
                year,
                Precision.DAY,
                in ->
                        YearMonth.of(in, month).isValidDay(day)
                                ? Interval.day(LocalDate.of(in, month, day))
                                : null);
    }
}
