package dk.milepael.ingest.layout;

import dk.milepael.danish.Deadlines;
import dk.milepael.danish.YearHints;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.DeadlineNote;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** Reads the cells of a deadline column by what they hold: words, a date or a number. */
public final class DeadlineCells {
    private final Deadlines deadlines;
    private final DayOrder order;

    public DeadlineCells(Deadlines deadlines) {
        this(deadlines, DayOrder.USUAL);
    }

    /** For the deadline column of a table, which may write its days in an order of its own. */
    public DeadlineCells(Deadlines deadlines, Table table) {
        this(deadlines, DayOrder.of(table));
    }

    private DeadlineCells(Deadlines deadlines, DayOrder order) {
        this.deadlines = deadlines;
        this.order = order;
    }

    /** Reads a cell that is not blank; what is struck through in it is an earlier deadline. */
    public Deadline read(Cell cell, YearHints hints) {
        var said = order.said(cell);
        var deadline = said == null ? readValue(cell, hints) : readSaid(said, cell, hints);
        var struck = cell.looks().struckThrough();
        if (struck == null || struck.isBlank()) {
            return deadline;
        }
        var earlier = deadlines.read(struck.strip(), hints);
        return with(deadline, new DeadlineNote.Superseded(struck.strip(), earlier.due()));
    }

    /** Reads what a cell means by the order of its column; it keeps what is written. */
    private Deadline readSaid(String said, Cell cell, YearHints hints) {
        var deadline = deadlines.read(said, hints);
        return new Deadline(
                cell.text().strip(),
                deadline.kind(),
                deadline.first(),
                deadline.last(),
                deadline.due(),
                deadline.precision(),
                deadline.part(),
                deadline.notes());
    }

    private Deadline readValue(Cell cell, YearHints hints) {
        var shown = cell.text().strip();
        return switch (cell.value()) {
            case Cell.Value.Date(var day) -> deadlines.read(day, shown, cell.format(), hints);
            case Cell.Value.Numeric(var number) when isWhole(number) ->
                    deadlines.read(number.longValue(), hints);
            case Cell.Value.Fault _ -> Deadline.unreadable(shown);
            case Cell.Value.Numeric _, Cell.Value.Text _, Cell.Value.Bool _, Cell.Value.Blank _ ->
                    deadlines.read(shown, hints);
        };
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 && number.precision() < 12;
    }

    private static Deadline with(Deadline deadline, DeadlineNote note) {
        return new Deadline(
                deadline.raw(),
                deadline.kind(),
                deadline.first(),
                deadline.last(),
                deadline.due(),
                deadline.precision(),
                deadline.part(),
                Stream.concat(deadline.notes().stream(), Stream.of(note)).toList());
    }
}
