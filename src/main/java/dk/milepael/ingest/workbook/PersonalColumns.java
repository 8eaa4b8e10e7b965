package dk.milepael.ingest.workbook;

import dk.milepael.ingest.workbook.Contents.Grids;
import dk.milepael.plan.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Masks the numbers below or beside the words for a personal number that a spreadsheet program took
 * the leading zero from: anywhere else nine digits are a number like any other.
 */
public final class PersonalColumns {
    private final Grid grid;
    private final List<Finding> remarks;
    private final Set<Integer> columns = new HashSet<>();
    private @Nullable String table;

    private PersonalColumns(Grid grid, List<Finding> remarks) {
        this.grid = grid;
        this.remarks = remarks;
    }

    /** The same contents, with a remark on each cell that was masked. */
    public static Contents masked(Contents contents) {
        if (!(contents instanceof Grids(var grids, var hidden, var remarks))) {
            return contents;
        }
        var masked = new ArrayList<Finding>();
        var clean = grids.stream().map(grid -> new PersonalColumns(grid, masked).clean()).toList();
        return masked.isEmpty()
                ? contents
                : new Grids(
                        clean, hidden, Stream.concat(remarks.stream(), masked.stream()).toList());
    }

    private Grid clean() {
        return new Grid(grid.sheet(), grid.rows().stream().map(this::clean).toList());
    }

    private Grid.Row clean(Grid.Row row) {
        enter(row);
        var cells = new ArrayList<Cell>(row.cells().size());
        var beside = false;
        for (var cell : row.cells()) {
            var isHeader =
                    cell.value() instanceof Cell.Value.Text
                            && PersonalNumbers.isHeader(cell.text());
            cells.add((beside || columns.contains(cell.column())) ? clean(cell) : cell);
            if (isHeader) {
                note(cell);
            }
            beside = isHeader;
        }
        return new Grid.Row(row.number(), row.hidden(), cells, row.place());
    }

    /** A document's tables have columns of their own. */
    private void enter(Grid.Row row) {
        var place = row.place();
        var of = place == null ? null : place.of();
        if (!Objects.equals(of, table)) {
            columns.clear();
        }
        table = of;
    }

    private void note(Cell header) {
        var merge = header.looks().merge();
        var width = merge == null ? 1 : merge.columns();
        for (var column = 0; column < width; column++) {
            columns.add(header.column() + column);
        }
    }

    private Cell clean(Cell cell) {
        var struck = cell.looks().struckThrough();
        var isStruck = struck != null && PersonalNumbers.lacksZero(struck);
        var isValue = lacksZero(cell);
        if (!isStruck && !isValue) {
            return cell;
        }
        remarks.add(Cleaning.remark(grid.source(cell)));
        return new Cell(
                cell.row(),
                cell.column(),
                isValue ? new Cell.Value.Text() : cell.value(),
                isValue ? PersonalNumbers.MASK : cell.text(),
                cell.format(),
                isStruck ? masked(cell.looks()) : cell.looks());
    }

    private static boolean lacksZero(Cell cell) {
        return PersonalNumbers.lacksZero(cell.text())
                || (cell.value() instanceof Cell.Value.Numeric(BigDecimal number)
                        && PersonalNumbers.lacksZero(number.toPlainString()));
    }

    private static Cell.Looks masked(Cell.Looks looks) {
        return new Cell.Looks(
                PersonalNumbers.MASK,
                looks.fill(),
                looks.comment(),
                looks.merge(),
                looks.bold(),
                looks.heading());
    }
}
