package dk.milepael.danish.dates;

import dk.milepael.danish.dates.Expression.Dated;
import dk.milepael.danish.dates.Expression.Starting;
import dk.milepael.danish.dates.Expression.Undated;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.DeadlineKind;
import dk.milepael.plan.DeadlineNote;
import dk.milepael.plan.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A date expression found in a text. */
public final class DateExpression {
    private final String raw;
    private final int start;
    private final Lead lead;
    private final Form form;
    private final Expression expression;
    private final List<DeadlineNote> spelling;

    DateExpression(
            Place place, Lead lead, Form form, Expression expression, List<DeadlineNote> spelling) {
        this.raw = place.raw();
        this.start = place.start();
        this.lead = lead;
        this.form = form;
        this.expression = expression;
        this.spelling = List.copyOf(spelling);
    }

    /** The words and where they begin. */
    record Place(String raw, int start) {}

    public String raw() {
        return raw;
    }

    public int start() {
        return start;
    }

    /** The character after the last. */
    public int end() {
        return start + raw.length();
    }

    public Lead lead() {
        return lead;
    }

    public Form form() {
        return form;
    }

    /** The year that the words themselves name. */
    public Optional<Integer> year() {
        return unit().map(Unit::year);
    }

    public boolean lacksYear() {
        return unit().isPresent() && year().isEmpty();
    }

    public DeadlineKind kind() {
        return switch (expression) {
            case Dated _ -> DeadlineKind.DATED;
            case Starting _ -> DeadlineKind.STARTING;
            case Undated(var kind) -> kind;
        };
    }

    /**
     * The days that the words permit; UNREADABLE where the year has no such day.
     *
     * @param assumed the year where the words name none; not used otherwise
     */
    public Deadline in(int assumed, List<DeadlineNote> more) {
        return switch (expression) {
            case Dated(var unit) -> dated(unit, assumed, more);
            case Starting(var unit) -> starting(unit, assumed, more);
            case Undated(var kind) ->
                    new Deadline(raw, kind, null, null, null, null, null, spelling);
        };
    }

    private Deadline dated(Unit unit, int assumed, List<DeadlineNote> more) {
        var days = unit.in(assumed);
        return days == null
                ? Deadline.unreadable(raw)
                : new Deadline(
                        raw,
                        DeadlineKind.DATED,
                        days.first(),
                        days.last(),
                        days.last(),
                        unit.precision(),
                        unit.part(),
                        notes(unit, days.last(), more));
    }

    private Deadline starting(Unit unit, int assumed, List<DeadlineNote> more) {
        var days = unit.in(assumed);
        return days == null
                ? Deadline.unreadable(raw)
                : new Deadline(
                        raw,
                        DeadlineKind.STARTING,
                        days.start(),
                        null,
                        null,
                        unit.precision(),
                        unit.part(),
                        notes(unit, days.start(), more));
    }

    private List<DeadlineNote> notes(Unit unit, LocalDate day, List<DeadlineNote> more) {
        var notes = new ArrayList<>(more);
        notes.addAll(spelling);
        var weekday = unit.weekday();
        if (weekday != null
                && unit.precision() == Precision.DAY
                && !weekday.equals(day.getDayOfWeek())) {
            notes.add(new DeadlineNote.WeekdayMismatch(weekday, day));
        }
        return notes;
    }

    private Optional<Unit> unit() {
        return switch (expression) {
            case Dated(var unit) -> Optional.of(unit);
            case Starting(var unit) -> Optional.of(unit);
            case Undated _ -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return "«" + Objects.requireNonNull(raw) + "» " + expression;
    }
}
