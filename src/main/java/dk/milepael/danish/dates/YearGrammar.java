package dk.milepael.danish.dates;

import org.jspecify.annotations.Nullable;

/** Years, alone, in pairs and behind other words. */
final class YearGrammar {
    private static final int CENTURY = 100;

    private final Cursor cursor;
    private final Setting setting;

    YearGrammar(Cursor cursor, Setting setting) {
        this.cursor = cursor;
        this.setting = setting;
    }

    /**
     * One or more whole years.
     *
     * @param last the same as {@code first} for one year
     */
    record Years(int first, int last) {
        int count() {
            return last - first + 1;
        }
    }

    /** «2016», «2016/17», «2015-2018», «2009-12»: never month 12. */
    @Nullable Years years() {
        var first = fullYear();
        if (first == null) {
            return null;
        }
        int end = cursor.at();
        if (cursor.take('/') || cursor.take('-')) {
            var last = closingYear(first);
            if (last != null) {
                return new Years(first, last);
            }
        }
        cursor.moveTo(end);
        return new Years(first, first);
    }

    /** The year behind a day, month or other unit; null where none follows. */
    @Nullable Integer behind() {
        int start = cursor.at();
        if (!cursor.take(',') && !cursor.takeGlued('-') && !cursor.takeGlued('/')) {
            cursor.takeGlued('.');
        }
        cursor.skip(Keyword.IN, Keyword.YEAR);
        var year = fullYear();
        if (year == null) {
            cursor.moveTo(start);
        }
        return year;
    }

    /** As {@link #behind}, with two digits too: «dec-07», «maj '27». */
    @Nullable Integer behindInShort() {
        var year = behind();
        int start = cursor.at();
        if (year == null) {
            boolean joined =
                    cursor.takeGlued('-')
                            || cursor.take('\'')
                            || cursor.take('’')
                            || cursor.take('/');
            year = joined || setting == Setting.COLUMN ? twoDigits() : null;
        }
        if (year == null) {
            cursor.moveTo(start);
        }
        return year;
    }

    private @Nullable Integer twoDigits() {
        var number = cursor.number();
        return number != null && number.text().length() == 2 && !runsOn()
                ? 2000 + number.value()
                : null;
    }

    private @Nullable Integer fullYear() {
        var number = cursor.number();
        return number != null && number.isYear() ? number.value() : null;
    }

    private @Nullable Integer closingYear(int first) {
        var number = cursor.number();
        if (number == null || runsOn()) {
            return null;
        }
        int last =
                switch (number.text().length()) {
                    case 2 -> first / CENTURY * CENTURY + number.value();
                    case 4 -> number.isYear() ? number.value() : first;
                    default -> first;
                };
        return last > first ? last : null;
    }

    /** Whether a number goes on behind a sign, as in dates, sums and case numbers. */
    boolean runsOn() {
        boolean sign =
                cursor.sees(0, '-')
                        || cursor.sees(0, '.')
                        || cursor.sees(0, '/')
                        || cursor.sees(0, '+')
                        || cursor.sees(0, ',');
        return cursor.sees(0, '%')
                || (sign
                        && cursor.glued(0)
                        && cursor.glued(1)
                        && cursor.peek(1) instanceof Token.Digits);
    }
}
