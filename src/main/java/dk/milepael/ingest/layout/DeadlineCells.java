package dk.milepael.ingest.layout;

import dk.milepael.danish.Deadlines;
import dk.milepael.danish.YearHints;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.DeadlineNote;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** Reads the cells of a deadline column by what they hold: words, a date or a number. */
final class DeadlineCells {
    private final Deadlines deadlines;

    DeadlineCells(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** Reads a cell that is not blank; what is struck through in it is an earlier deadline. */
    Deadline read(Cell cell, YearHints hints) {
        var deadline = readValue(cell, hints);
        var struck = cell.looks().struckThrough();
        if (struck == null || struck.isBlank()) {
            return deadline;
        }
        var earlier = deadlines.read(struck.strip(), hints);
        return with(deadline, new DeadlineNote.Superseded(struck.strip(), earlier.due()));
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
