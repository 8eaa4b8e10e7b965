package dk.milepael.danish.dates;

import dk.milepael.plan.Precision;
import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Numbered fractions of a year: «1. kvartal», «andet halvår», «Q1», «de første 8 måneder». */
final class FractionGrammar {
    private final Cursor cursor;
    private final YearGrammar years;

    FractionGrammar(Cursor cursor, YearGrammar years) {
        this.cursor = cursor;
        this.years = years;
    }

    /** An equal fraction of a year. */
    private enum Fraction {
        QUARTER(Keyword.QUARTER, Precision.QUARTER, 3),
        HALF(Keyword.HALF, Precision.HALF, 6),
        TERTIAL(Keyword.TERTIAL, Precision.PERIOD, 4);

        private final Keyword keyword;
        private final Precision precision;
        private final int months;

        Fraction(Keyword keyword, Precision precision, int months) {
            this.keyword = keyword;
            this.precision = precision;
            this.months = months;
        }

        /** The n-th in the year, from 1; null beyond the year. */
        @Nullable Unit unit(int number) {
            int asked = number == LAST ? 12 / months : number;
            if (asked < 1 || asked > 12 / months) {
                return null;
            }
            var month = Month.of((asked - 1) * months + 1);
            return Unit.of(
                    null, precision, year -> Interval.months(YearMonth.of(year, month), months));
        }
    }

    /** «sidste» in the word list. */
    private static final int LAST = 12;

    @Nullable Unit fraction() {
        return cursor.first(this::ofYearBefore, this::numbered, this::named, this::endOfMonths);
    }

    /** «2016 4. kvartal». */
    private @Nullable Unit ofYearBefore() {
        var year = cursor.number();
        if (year == null || !year.isYear()) {
            return null;
        }
        cursor.take(',');
        cursor.take('-');
        var unit = cursor.first(this::numbered, this::named);
        return unit == null || unit.year() != null ? null : unit.inYear(year.value());
    }

    /** «1. kvartal 2008», «3. og 4. kvartal». */
    private @Nullable Unit numbered() {
        var first = ordinal();
        if (first == null) {
            return null;
        }
        var last = cursor.first(this::closingOrdinal);
        var fraction = fractionWord();
        var from = fraction == null ? null : fraction.unit(first);
        if (fraction == null || from == null) {
            return null;
        }
        var to = last == null ? null : fraction.unit(last);
        cursor.first(this::ofTheYear);
        return (to == null ? from : Span.join(from, to)).inYear(years.behindInShort());
    }

    /** «Q1 2026», «kvartal 1». */
    private @Nullable Unit named() {
        var fraction = cursor.take(Keyword.Q) ? Fraction.QUARTER : fractionWord();
        var number = cursor.number();
        var unit = fraction == null || number == null ? null : fraction.unit(number.value());
        return unit == null ? null : unit.inYear(years.behindInShort());
    }

    /** «de første 8 måneder af året». */
    private @Nullable Unit endOfMonths() {
        cursor.skip(Keyword.IN);
        var ordinal = cursor.take(Meaning.Ordinal.class);
        var count = count();
        if (ordinal == null || count == null || count > 12 || !cursor.take(Keyword.MONTHS)) {
            return null;
        }
        cursor.first(this::ofTheYear);
        int months = count;
        var first = Month.of(ordinal.number() == LAST ? 13 - months : 1);
        return Unit.of(
                years.behind(),
                Precision.PERIOD,
                year -> Interval.months(YearMonth.of(year, first), months));
    }

    private @Nullable Integer count() {
        var written = cursor.take(Meaning.Count.class);
        if (written != null) {
            return written.number();
        }
        var number = cursor.number();
        return number == null || number.value() < 1 ? null : number.value();
    }

    private @Nullable Boolean ofTheYear() {
        cursor.skip(Keyword.IN);
        return cursor.take(Keyword.THIS_YEAR) ? true : null;
    }

    private @Nullable Fraction fractionWord() {
        for (var fraction : Fraction.values()) {
            if (cursor.take(fraction.keyword)) {
                return fraction;
            }
        }
        return null;
    }

    private @Nullable Integer ordinal() {
        var word = cursor.take(Meaning.Ordinal.class);
        if (word != null) {
            return word.number();
        }
        var number = cursor.number();
        cursor.take('.');
        return number == null || number.text().length() > 2 ? null : number.value();
    }

    private @Nullable Integer closingOrdinal() {
        boolean joined =
                cursor.take('-')
                        || cursor.take('/')
                        || cursor.take(Keyword.AND)
                        || cursor.take(Keyword.TO);
        return joined ? ordinal() : null;
    }
}
