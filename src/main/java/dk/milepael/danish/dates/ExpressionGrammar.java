package dk.milepael.danish.dates;

import dk.milepael.danish.dates.Expression.Dated;
import dk.milepael.danish.dates.Expression.Starting;
import dk.milepael.danish.dates.Expression.Undated;
import dk.milepael.plan.DeadlineKind;
import dk.milepael.plan.Part;
import dk.milepael.plan.Precision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whole expressions: a unit or span with the words that bend it, or words without a day. */
final class ExpressionGrammar {
    /** A span is joined of no more units than these. */
    private static final int MOST_JOINED = 12;

    private final Cursor cursor;
    private final PeriodGrammar periods;
    private final UndatedGrammar undated;

    ExpressionGrammar(List<Token> tokens, Setting setting) {
        cursor = new Cursor(tokens);
        periods = new PeriodGrammar(cursor, setting);
        undated = new UndatedGrammar(cursor);
    }

    /** What begins at a token; null where no expression does. */
    @Nullable Expression at(int place) {
        cursor.moveTo(place);
        return cursor.first(this::ongoing, undated::undated, this::dated);
    }

    /** The token after the expression that was read last. */
    int end() {
        return cursor.at();
    }

    /** «løbende»; «løbende, dog senest 15. marts 2027» has that day. */
    private @Nullable Expression ongoing() {
        if (!cursor.take(Keyword.ONGOING)) {
            return null;
        }
        int end = cursor.at();
        cursor.take(',');
        cursor.skip(Keyword.BUT, Keyword.IN, Keyword.ARTICLE);
        if (dated() instanceof Dated(var unit)) {
            return new Dated(unit.precision() == Precision.DAY ? unit.open() : unit);
        }
        cursor.moveTo(end);
        return new Undated(DeadlineKind.ONGOING);
    }

    private @Nullable Expression dated() {
        return cursor.first(
                () -> unit(Keyword.BEFORE, ExpressionGrammar::inTime),
                () -> unit(Keyword.STRICTLY_BEFORE, Unit::before),
                () -> unit(Keyword.LATEST, unit -> unit),
                () -> unit(Keyword.BY, ExpressionGrammar::by),
                () -> unit(Keyword.DURING, unit -> unit),
                () -> unit(Keyword.REST_OF, Unit::open),
                this::endOf,
                this::starting,
                this::after,
                this::plain);
    }

    private interface Bend {
        Unit bend(Unit unit);
    }

    private @Nullable Expression unit(Keyword keyword, Bend bend) {
        if (!cursor.take(keyword)) {
            return null;
        }
        cursor.take(':');
        cursor.skip(Keyword.IN, Keyword.ARTICLE);
        if (endOf() instanceof Dated end) {
            return end;
        }
        if (keyword == Keyword.LATEST && cursor.take(Keyword.BY)) {
            cursor.skip(Keyword.ARTICLE);
        }
        var unit = span();
        return unit == null ? null : new Dated(bend.bend(unit));
    }

    /** The day itself is still in time; of anything longer, the day before it begins. */
    private static Unit inTime(Unit unit) {
        return unit.precision() == Precision.DAY ? unit : untilUltimo(unit, unit.before());
    }

    /** «pr. ultimo januar» is the last of January. */
    private static Unit by(Unit unit) {
        return untilUltimo(unit, unit);
    }

    private static Unit untilUltimo(Unit unit, Unit otherwise) {
        return unit.part() == Part.ULTIMO ? unit.end() : otherwise;
    }

    private @Nullable Expression endOf() {
        int start = cursor.at();
        if (cursor.take(Keyword.END_OF)) {
            cursor.skip(Keyword.IN, Keyword.ARTICLE);
            var unit = span();
            if (unit != null) {
                return new Dated(unit.end());
            }
        }
        cursor.moveTo(start);
        return null;
    }

    /** «fra 15. oktober»; with an end it is a span. */
    private @Nullable Expression starting() {
        if (!cursor.take(Keyword.FROM)) {
            return null;
        }
        cursor.skip(Keyword.IN, Keyword.ARTICLE);
        var from = periods.unit();
        if (from == null) {
            return null;
        }
        var to = cursor.first(this::closing);
        return to == null ? new Starting(from) : new Dated(Span.join(from, to));
    }

    private @Nullable Expression after() {
        if (!cursor.take(Keyword.AFTER)) {
            return null;
        }
        cursor.skip(Keyword.IN, Keyword.ARTICLE);
        var unit = span();
        return unit == null ? null : new Starting(unit.after());
    }

    private @Nullable Expression plain() {
        boolean moved = cursor.sees(-1, Keyword.MOVED_FROM);
        cursor.skip(Keyword.ARTICLE);
        var unit = moved ? periods.unit() : span();
        return unit == null ? null : new Dated(unit);
    }

    private @Nullable Unit span() {
        var unit = periods.unit();
        for (int joined = 0; unit != null && joined < MOST_JOINED; joined++) {
            var left = unit;
            var right = cursor.first(this::closing, () -> adjoining(left));
            if (right == null) {
                return unit;
            }
            unit = Span.join(unit, right);
        }
        return unit;
    }

    /** The end of a span: «– 1. oktober», «til udgangen af maj», «og slut 1. oktober». */
    private @Nullable Unit closing() {
        boolean joined =
                cursor.take('-') || cursor.take('/') || cursor.take(Keyword.TO) || ending();
        if (!joined) {
            return null;
        }
        cursor.skip(Keyword.IN, Keyword.ARTICLE, Keyword.DURING);
        return endOf() instanceof Dated(var end) ? end : periods.unit();
    }

    private boolean ending() {
        cursor.take(',');
        return cursor.take(Keyword.ENDING);
    }

    /** «2011 og første halvdel af 2012» is one span; «medio 2019 og ultimo 2019» are two. */
    private @Nullable Unit adjoining(Unit left) {
        if (!cursor.take(Keyword.AND)) {
            return null;
        }
        cursor.skip(Keyword.IN, Keyword.ARTICLE, Keyword.DURING);
        var right = periods.unit();
        return right != null && Span.adjacent(left, right) ? right : null;
    }
}
