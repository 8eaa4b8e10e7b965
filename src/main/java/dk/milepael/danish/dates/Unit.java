package dk.milepael.danish.dates;

import dk.milepael.plan.Part;
import dk.milepael.plan.Precision;
import java.time.DayOfWeek;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Days that words name, in a year that they may leave out.
 *
 * @param year null where the words leave it out
 * @param part null where none is named or two differ
 * @param weekday the weekday that the words name beside a date; null where none
 */
record Unit(
        @Nullable Integer year,
        Precision precision,
        @Nullable Part part,
        Shape shape,
        @Nullable DayOfWeek weekday) {

    /** The days in a given year; null where that year has no such days. */
    interface Shape {
        @Nullable Interval in(int year);
    }

    static Unit of(@Nullable Integer year, Precision precision, Shape shape) {
        return new Unit(year, precision, null, shape, null);
    }

    @Nullable Interval in(int assumed) {
        return shape.in(year == null ? assumed : year);
    }

    Unit inYear(@Nullable Integer named) {
        return named == null ? this : new Unit(named, precision, part, shape, weekday);
    }

    Unit on(DayOfWeek named) {
        return new Unit(year, precision, part, shape, named);
    }

    Unit third(Part named) {
        UnaryOperator<Interval> third =
                switch (precision) {
                    case DAY -> interval -> interval;
                    case WEEK -> interval -> interval.thirdOfWeek(named);
                    case MONTH -> interval -> interval.thirdOfMonth(named);
                    case YEAR -> interval -> interval.thirdOfYear(named);
                    case QUARTER, HALF, PERIOD -> interval -> interval.thirdOfMonths(named);
                };
        return new Unit(year, precision, named, shaped(third), weekday);
    }

    /** The last day alone. */
    Unit end() {
        return new Unit(year, Precision.DAY, null, shaped(Interval::end), weekday);
    }

    /** The day before the first. */
    Unit before() {
        return new Unit(year, Precision.DAY, null, shaped(Interval::before), weekday);
    }

    /** The same end with no beginning. */
    Unit open() {
        return new Unit(year, precision, part, shaped(Interval::open), weekday);
    }

    /** The day after the last. */
    Unit after() {
        UnaryOperator<Interval> next = interval -> Interval.day(interval.last().plusDays(1));
        return new Unit(year, Precision.DAY, null, shaped(next), weekday);
    }

    private Shape shaped(UnaryOperator<Interval> change) {
        return assumed -> {
            var interval = shape.in(assumed);
            return interval == null ? null : change.apply(interval);
        };
    }
}
