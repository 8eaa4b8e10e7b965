package dk.milepael.danish.dates;

import dk.milepael.plan.Precision;
import org.jspecify.annotations.Nullable;

/** Two units made one: from the first day of the left to the last day of the right. */
final class Span {
    /** Any year: where neither unit names one, only their places in it matter. */
    private static final int ANY_YEAR = 2001;

    private Span() {}

    /** A year that one side leaves out is the other's, or the next one over New Year. */
    static Unit join(Unit left, Unit right) {
        var named = right.year() != null ? right.year() : left.year();
        boolean leftLeads = right.year() == null;
        var part = left.part() == right.part() ? left.part() : null;
        return new Unit(
                named,
                precision(left, right),
                part,
                year -> leftLeads ? fromLeft(left, right, year) : fromRight(left, right, year),
                null);
    }

    /**
     * Whether the right begins the day after the left ends, as «2011 og første halvdel af 2012».
     */
    static boolean adjacent(Unit left, Unit right) {
        int leftYear = left.year() != null ? left.year() : or(right.year());
        int rightYear = right.year() != null ? right.year() : or(left.year());
        var before = left.shape().in(leftYear);
        var after = right.shape().in(rightYear);
        return before != null
                && after != null
                && left.precision() != Precision.DAY
                && right.precision() != Precision.DAY
                && before.last().plusDays(1).equals(after.start());
    }

    private static int or(@Nullable Integer year) {
        return year == null ? ANY_YEAR : year;
    }

    private static Precision precision(Unit left, Unit right) {
        return left.precision() == Precision.DAY && right.precision() == Precision.DAY
                ? Precision.PERIOD
                : right.precision();
    }

    private static @Nullable Interval fromLeft(Unit left, Unit right, int year) {
        var from = left.shape().in(year);
        var to = right.shape().in(year);
        if (from != null && to != null && to.last().isBefore(from.start())) {
            to = right.shape().in(year + 1);
        }
        return from == null || to == null ? null : new Interval(from.first(), to.last());
    }

    private static @Nullable Interval fromRight(Unit left, Unit right, int year) {
        var to = right.shape().in(year);
        var from = left.in(year);
        if (from != null && to != null && from.start().isAfter(to.last()) && left.year() == null) {
            from = left.shape().in(year - 1);
        }
        if (from == null || to == null || from.start().isAfter(to.last())) {
            return null;
        }
        return new Interval(from.first(), to.last());
    }
}
