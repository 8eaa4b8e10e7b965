package dk.milepael.danish;

import dk.milepael.danish.dates.DateExpression;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.DeadlineNote.AssumedYear;
import dk.milepael.plan.DeadlineNote.Basis;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the year that an expression leaves out: in its sentence, else in the hints. */
final class MissingYears {
    /** How far a told day may lie on the wrong side of the status date. */
    private static final int TOLERANCE_MONTHS = 3;

    /** The year asked in where the words name their own. */
    private static final int NONE_NEEDED = 2000;

    private final List<DateExpression> sentence;
    private final YearHints hints;

    MissingYears(List<DateExpression> sentence, YearHints hints) {
        this.sentence = sentence;
        this.hints = hints;
    }

    /** The deadline with its year; UNREADABLE where a missing one is nowhere told. */
    Deadline read(DateExpression expression) {
        if (!expression.lacksYear()) {
            return expression.in(NONE_NEEDED, List.of());
        }
        return assumed(expression)
                .map(year -> expression.in(year.year(), List.of(year)))
                .orElseGet(() -> Deadline.unreadable(expression.raw()));
    }

    /**
     * The deadline as told in a sentence; a year from the hints fits the tense.
     *
     * @param past whether it is told as past
     */
    Deadline readAs(boolean past, DateExpression expression) {
        if (!expression.lacksYear() || fromSentence(expression).isPresent()) {
            return read(expression);
        }
        return fromHints(hints)
                .map(year -> fitted(past, expression, year))
                .map(year -> expression.in(year.year(), List.of(year)))
                .orElseGet(() -> Deadline.unreadable(expression.raw()));
    }

    /** Past but long after the status date is a year earlier; to come but long before it, later. */
    private AssumedYear fitted(boolean past, DateExpression expression, AssumedYear year) {
        var status = hints.statusDate();
        var days = expression.in(year.year(), List.of());
        var first = days.first() == null ? days.due() : days.first();
        var last = days.due() == null ? first : days.due();
        if (status == null || first == null || last == null) {
            return year;
        }
        if (past && first.isAfter(status.plusMonths(TOLERANCE_MONTHS))) {
            return new AssumedYear(year.year() - 1, year.basis());
        }
        return !past && last.isBefore(status.minusMonths(TOLERANCE_MONTHS))
                ? new AssumedYear(year.year() + 1, year.basis())
                : year;
    }

    private Optional<AssumedYear> assumed(DateExpression expression) {
        return fromSentence(expression).or(() -> fromHints(hints));
    }

    private static Optional<AssumedYear> fromHints(YearHints hints) {
        var status = hints.statusDate();
        return Stream.of(
                        from(hints.column(), Basis.COLUMN),
                        from(hints.plan(), Basis.PLAN_YEAR),
                        from(status == null ? null : status.getYear(), Basis.STATUS_DATE))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<AssumedYear> fromSentence(DateExpression expression) {
        return sentence.stream()
                .filter(other -> other.year().isPresent())
                .min(Comparator.comparingInt(other -> Math.abs(other.start() - expression.start())))
                .flatMap(DateExpression::year)
                .map(year -> new AssumedYear(year, Basis.SENTENCE));
    }

    private static Optional<AssumedYear> from(@Nullable Integer year, Basis basis) {
        return Optional.ofNullable(year).map(known -> new AssumedYear(known, basis));
    }
}
