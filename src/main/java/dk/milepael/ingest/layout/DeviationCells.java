package dk.milepael.ingest.layout;

import dk.milepael.danish.YearHints;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.plan.Commitment;
import dk.milepael.plan.CommitmentField;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.Deviation;
import dk.milepael.plan.Deviation.Decision;
import dk.milepael.plan.Deviation.Question;
import dk.milepael.plan.Precision;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads why a row or card goes otherwise than planned, from the cells that the document has. */
public final class DeviationCells {
    private static final Map<Question, ColumnRole> ROLES =
            Map.of(
                    Question.CAUSE, ColumnRole.CAUSE,
                    Question.CONSEQUENCE, ColumnRole.CONSEQUENCE,
                    Question.ACTION, ColumnRole.REMEDY,
                    Question.EXPECTED, ColumnRole.EXPECTED,
                    Question.DECIDED_BY, ColumnRole.DECIDED_BY,
                    Question.DECIDED_ON, ColumnRole.DECIDED_ON);

    private final Wording wording;
    private final DeadlineCells days;
    private final List<Question> asked;

    /**
     * @param roles the columns or labels that the document has, of whatever kind
     */
    public DeviationCells(Wording wording, DeadlineCells days, Collection<ColumnRole> roles) {
        this.wording = wording;
        this.days = days;
        this.asked =
                Stream.of(Question.values())
                        .filter(question -> roles.contains(ROLES.get(question)))
                        .toList();
    }

    /** What the cells of a row tell; null where the document asks nothing of a deviation. */
    public @Nullable Deviation of(Function<ColumnRole, Optional<Cell>> row, YearHints hints) {
        return asked.isEmpty()
                ? null
                : new Deviation(
                        asked,
                        words(row, ColumnRole.CAUSE),
                        words(row, ColumnRole.CONSEQUENCE),
                        words(row, ColumnRole.REMEDY),
                        day(row, ColumnRole.EXPECTED, hints),
                        decision(row, hints));
    }

    /** The answer that stands in these cells, as one cell; empty where none says anything. */
    public static Optional<Cell> answer(List<Cell> cells) {
        var filled = cells.stream().filter(DeviationCells::says).toList();
        if (filled.size() < 2) {
            return filled.stream().findFirst();
        }
        var first = filled.getFirst();
        var text = filled.stream().map(Cell::text).collect(Collectors.joining("\n"));
        return Optional.of(
                new Cell(
                        first.row(),
                        first.column(),
                        new Cell.Value.Text(),
                        text,
                        first.format(),
                        first.looks()));
    }

    private @Nullable Decision decision(Function<ColumnRole, Optional<Cell>> row, YearHints hints) {
        var by = words(row, ColumnRole.DECIDED_BY);
        var on = day(row, ColumnRole.DECIDED_ON, hints);
        if (by == null && on == null) {
            return null;
        }
        var day = on == null ? dayIn(by, hints) : singleDay(on);
        return new Decision(by, day, on == null ? null : on.raw());
    }

    /** «Byrådet den 12. maj 2026» tells both in one cell. */
    private @Nullable LocalDate dayIn(@Nullable String by, YearHints hints) {
        if (by == null) {
            return null;
        }
        return wording.prose().commitments(by, CommitmentField.STATUS, hints).stream()
                .map(Commitment::deadline)
                .map(DeviationCells::singleDay)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate singleDay(Deadline deadline) {
        return deadline.precision() == Precision.DAY ? deadline.due() : null;
    }

    private @Nullable Deadline day(
            Function<ColumnRole, Optional<Cell>> row, ColumnRole role, YearHints hints) {
        return row.apply(role)
                .filter(DeviationCells::says)
                .map(cell -> days.read(cell, hints))
                .orElse(null);
    }

    private static @Nullable String words(
            Function<ColumnRole, Optional<Cell>> row, ColumnRole role) {
        return row.apply(role)
                .filter(DeviationCells::says)
                .map(cell -> CellText.lines(cell.text()))
                .orElse(null);
    }

    /** A dash or a bullet alone is no answer. */
    private static boolean says(Cell cell) {
        return cell.text().chars().anyMatch(Character::isLetterOrDigit);
    }
}
