package dk.milepael.danish.dates;

import dk.milepael.plan.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Weeks, months, quarters, halves, years, seasons, and the thirds of each. */
final class PeriodGrammar {
    private final Cursor cursor;
    private final YearGrammar years;
    private final DayGrammar days;
    private final FractionGrammar fractions;

    PeriodGrammar(Cursor cursor, Setting setting) {
        this.cursor = cursor;
        years = new YearGrammar(cursor, setting);
        days = new DayGrammar(cursor, setting, years);
        fractions = new FractionGrammar(cursor, years);
    }

    @Nullable Unit unit() {
        return cursor.first(
                this::third,
                this::weekdayOfWeek,
                days::day,
                this::week,
                fractions::fraction,
                this::monthOfYear,
                this::month,
                this::stretch,
                this::yearEnd,
                this::wholeYears);
    }

    private @Nullable Unit third() {
        var third = cursor.take(Meaning.Third.class);
        if (third == null) {
            return null;
        }
        cursor.skip(Keyword.IN, Keyword.ARTICLE);
        boolean again = isThird(cursor.peek(0));
        var unit = again ? null : unit();
        return unit == null ? null : unit.third(third.part());
    }

    private static boolean isThird(@Nullable Token token) {
        return token instanceof Token.Word word && word.meaning() instanceof Meaning.Third;
    }

    private @Nullable Unit weekdayOfWeek() {
        var weekday = cursor.take(Meaning.Weekday.class);
        cursor.take(',');
        cursor.skip(Keyword.IN);
        var week = weekday == null ? null : week();
        if (weekday == null || week == null) {
            return null;
        }
        return Unit.of(
                week.year(),
                Precision.DAY,
                year -> {
                    var interval = week.shape().in(year);
                    return interval == null ? null : Interval.day(on(interval, weekday.day()));
                });
    }

    private static LocalDate on(Interval week, DayOfWeek weekday) {
        return week.start().with(weekday);
    }

    /** «uge 7», «uge 10–12», «uge 4 i 2008». */
    private @Nullable Unit week() {
        if (!cursor.take(Keyword.WEEK)) {
            return null;
        }
        cursor.skip(Keyword.ARTICLE);
        cursor.take('.');
        var first = cursor.number();
        if (first == null || first.value() > 53) {
            return null;
        }
        var last = cursor.first(this::closingWeek);
        var one = weekUnit(first.value());
        var unit = last == null ? one : Span.join(one, weekUnit(last));
        return unit.inYear(years.behind());
    }

    private @Nullable Integer closingWeek() {
        boolean joined =
                cursor.take('-')
                        || cursor.take('/')
                        || cursor.take(Keyword.TO)
                        || cursor.take(Keyword.AND);
        var last = joined ? cursor.number() : null;
        return last != null && last.text().length() <= 2 && !cursor.sees(0, '.')
                ? last.value()
                : null;
    }

    private static Unit weekUnit(int week) {
        return Unit.of(null, Precision.WEEK, year -> Interval.week(year, week));
    }

    /** «2026-05». */
    private @Nullable Unit monthOfYear() {
        var year = cursor.number();
        boolean dashed = cursor.takeGlued('-');
        var month = cursor.number();
        if (year == null || month == null || !year.isYear() || !dashed || years.runsOn()) {
            return null;
        }
        int number = month.text().length() == 2 ? month.value() : 0;
        boolean closesYears = number > year.value() % 100;
        return number < 1 || number > 12 || closesYears
                ? null
                : monthUnit(Month.of(number)).inYear(year.value());
    }

    /** «dec-07», «maj 2027»; «januar – uge 4» is that week. */
    private @Nullable Unit month() {
        boolean ofNoSuchDay = followsDay();
        var month = cursor.take(Meaning.MonthName.class);
        if (month == null || ofNoSuchDay) {
            return null;
        }
        var year = years.behindInShort();
        int end = cursor.at();
        boolean joined = cursor.take('-') || cursor.take(',') || cursor.take('(');
        var week = joined ? week() : null;
        if (week != null) {
            cursor.take(')');
            return week.inYear(year);
        }
        cursor.moveTo(end);
        return monthUnit(month.month()).inYear(year);
    }

    /** Whether a day's number stands before: «32. maj» is not May. */
    private boolean followsDay() {
        int before = cursor.sees(-1, '.') ? -2 : -1;
        return cursor.peek(before) instanceof Token.Digits day && day.text().length() <= 2;
    }

    private static Unit monthUnit(Month month) {
        return Unit.of(
                null, Precision.MONTH, year -> Interval.months(YearMonth.of(year, month), 1));
    }

    /** «foråret 2015», «vinteren 2015/16», «skoleåret 2026/27», «sommerferien». */
    private @Nullable Unit stretch() {
        var stretch = cursor.take(Meaning.Stretch.class);
        if (stretch == null) {
            return null;
        }
        var named = cursor.first(this::behindOrPair);
        return Unit.of(
                named,
                stretch.precision(),
                year -> Interval.months(YearMonth.of(year, stretch.first()), stretch.months()));
    }

    private @Nullable Integer behindOrPair() {
        cursor.skip(Keyword.IN, Keyword.YEAR);
        var pair = years.years();
        return pair == null ? null : pair.first();
    }

    /** «årets udgang», «årsskiftet 2027/28». */
    private @Nullable Unit yearEnd() {
        if (!cursor.take(Keyword.YEAR_END) && !cursor.take(Keyword.TURN_OF_YEAR)) {
            return null;
        }
        return Unit.of(
                cursor.first(this::behindOrPair),
                Precision.DAY,
                year -> Interval.day(LocalDate.of(year, Month.DECEMBER, 31)));
    }

    private @Nullable Unit wholeYears() {
        if (cursor.take(Keyword.THIS_YEAR)) {
            return wholeYears(1).inYear(years.behind());
        }
        cursor.take(Keyword.YEAR);
        boolean named = opensYear();
        var read = years.years();
        return read != null && named && !years.runsOn()
                ? wholeYears(read.count()).inYear(read.first())
                : null;
    }

    /** «Overslag 2010» and «2010-12345» are names and case numbers, no years. */
    private boolean opensYear() {
        return switch (cursor.peek(-1)) {
            case null -> true;
            case Token.Word word -> !(word.meaning() instanceof Meaning.MonthName);
            case Token.Sign before -> !cursor.glued(0) || "(,;:/-".indexOf(before.sign()) >= 0;
            case Token.Digits _, Token.Other _ -> false;
        };
    }

    private static Unit wholeYears(int count) {
        return Unit.of(
                null,
                Precision.YEAR,
                year -> Interval.months(YearMonth.of(year, Month.JANUARY), 12 * count));
    }
}
