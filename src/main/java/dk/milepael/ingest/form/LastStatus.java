package dk.milepael.ingest.form;

import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Grid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers that staff left open in a filled-in form: the last status, which stands in grey beside or
 * above the place for the new one, is still the status.
 */
final class LastStatus {
    private static final String LAST = "Sidste ";
    private static final String UNCHANGED = "uændret";

    private final List<Grid.Row> rows = new ArrayList<>();
    private @Nullable Columns columns;

    private LastStatus() {}

    /** The columns of the last status and of the new one. */
    private record Columns(int last, int next) {}

    /** What stands over the last answer to what a heading or label asks for. */
    static String heading(String next) {
        return LAST + next.toLowerCase(Locale.ROOT);
    }

    /** The sheet with one status in each row. */
    static Grid carriedOver(Grid grid) {
        var merged = new LastStatus();
        for (int at = 0; at < grid.rows().size(); at++) {
            var row = grid.rows().get(at);
            if (at + 1 < grid.rows().size() && isLastOf(row, grid.rows().get(at + 1))) {
                merged.rows.add(below(row, grid.rows().get(++at)));
            } else {
                merged.add(row);
            }
        }
        return new Grid(grid.sheet(), merged.rows);
    }

    private void add(Grid.Row row) {
        var headings = headings(row);
        if (headings.isPresent()) {
            columns = headings.get();
            rows.add(row);
        } else {
            rows.add(columns == null ? row : answered(row, columns));
        }
    }

    private static Optional<Columns> headings(Grid.Row row) {
        return row.cells().stream()
                .flatMap(last ->
                        row.cells().stream()
                                .filter(next -> names(last, next))
                                .map(next -> new Columns(last.column(), next.column())))
                .findFirst();
    }

    private static boolean names(Cell last, Cell next) {
        return fold(last).equals(fold(heading(next.text().strip())));
    }

    /** A card's label «Sidste status» above its «Status». */
    private static boolean isLastOf(Grid.Row row, Grid.Row next) {
        return !row.cells().isEmpty()
                && !next.cells().isEmpty()
                && row.cells().getFirst().column() == next.cells().getFirst().column()
                && names(row.cells().getFirst(), next.cells().getFirst());
    }

    private static Grid.Row below(Grid.Row last, Grid.Row next) {
        return last.cells().stream()
                .skip(1)
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .map(said -> answered(next, said, said.column()))
                .orElse(next);
    }

    private static Grid.Row answered(Grid.Row row, Columns columns) {
        return at(row, columns.last)
                .map(said -> answered(without(row, columns.last), said, columns.next))
                .orElse(row);
    }

    private static Grid.Row answered(Grid.Row row, Cell said, int column) {
        var answer = at(row, column);
        if (said.isBlank() || answer.filter(LastStatus::saysSomethingNew).isPresent()) {
            return row;
        }
        var cells = new ArrayList<>(without(row, column).cells());
        cells.add(
                new Cell(
                        row.number(),
                        column,
                        said.value(),
                        said.text(),
                        said.format(),
                        Cell.Looks.PLAIN));
        cells.sort(Comparator.comparingInt(Cell::column));
        return new Grid.Row(row.number(), row.hidden(), cells, row.place());
    }

    private static boolean saysSomethingNew(Cell answer) {
        return !answer.isBlank() && !fold(answer).equals(UNCHANGED);
    }

    private static Optional<Cell> at(Grid.Row row, int column) {
        return row.cells().stream().filter(cell -> cell.column() == column).findFirst();
    }

    private static Grid.Row without(Grid.Row row, int column) {
        return new Grid.Row(
                row.number(),
                row.hidden(),
                row.cells().stream().filter(cell -> cell.column() != column).toList(),
                row.place());
    }

    private static String fold(Cell cell) {
        return fold(cell.text().strip());
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
