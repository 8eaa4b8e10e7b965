package dk.milepael.ingest.layout;

import dk.milepael.ingest.Reading.ColumnAccount;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Grid;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A table with one header row, its columns by role. */
final class Table {
    private final Grid grid;
    private final Header header;
    private final Map<Integer, NavigableMap<Integer, Cell>> mergedDown = new HashMap<>();

    Table(Grid grid, Header header) {
        this.grid = grid;
        this.header = header;
        for (var row : grid.rows()) {
            row.cells().forEach(this::noteMergedDown);
        }
    }

    private void noteMergedDown(Cell cell) {
        var merge = cell.looks().merge();
        if (merge != null && merge.rows() > 1) {
            mergedDown.computeIfAbsent(cell.column(), _ -> new TreeMap<>()).put(cell.row(), cell);
        }
    }

    Grid grid() {
        return grid;
    }

    Header header() {
        return header;
    }

    Set<ColumnRole> roles() {
        return header.columns().keySet();
    }

    boolean has(ColumnRole role) {
        return roles().contains(role);
    }

    List<ColumnAccount> accounts() {
        return header.accounts();
    }

    /** The same table with an initiative column read as another role, where it names the rows. */
    Table withOnlyTitleAs(ColumnRole role) {
        var named = has(role) || has(ColumnRole.MILESTONE) || !has(ColumnRole.INITIATIVE);
        return named ? this : new Table(grid, header.renaming(ColumnRole.INITIATIVE, role));
    }

    /** The rows below the header, blank ones missing. */
    List<TableRow> rows() {
        return grid.rows().stream()
                .filter(row -> row.number() > header.row().number())
                .map(row -> new TableRow(this, row))
                .toList();
    }

    /** All rows from the header's next to the sheet's last, blank ones too. */
    int rowCount() {
        return grid.rows().getLast().number() - header.row().number();
    }

    /** The rows above the header. */
    List<Grid.Row> rowsAbove() {
        return grid.rows().stream().filter(row -> row.number() < header.row().number()).toList();
    }

    /** The cell further up whose merged area reaches down to this place. */
    Optional<Cell> reachingDownTo(int row, int column) {
        var merged = mergedDown.get(column);
        var above = merged == null ? null : merged.lowerEntry(row);
        return above != null && reaches(above.getValue(), row)
                ? Optional.of(above.getValue())
                : Optional.empty();
    }

    private static boolean reaches(Cell cell, int row) {
        var merge = cell.looks().merge();
        return merge != null && row < cell.row() + merge.rows();
    }

    /**
     * A header row and what its columns were taken for.
     *
     * @param lead the columns that a heading may stand in: number and title, and columns without a
     *     header before them
     * @param score points for how well the headers fit
     */
    record Header(
            Grid.Row row,
            Map<ColumnRole, Span> columns,
            Span bounds,
            Set<Integer> lead,
            List<ColumnAccount> accounts,
            int score) {

        Header renaming(ColumnRole from, ColumnRole to) {
            var renamed = new EnumMap<ColumnRole, Span>(ColumnRole.class);
            columns.forEach((role, span) -> renamed.put(role == from ? to : role, span));
            var retold = accounts.stream().map(column -> renamed(column, from, to)).toList();
            return new Header(row, renamed, bounds, lead, retold, score);
        }

        private static ColumnAccount renamed(ColumnAccount column, ColumnRole from, ColumnRole to) {
            return from.id().equals(column.role())
                    ? new ColumnAccount(column.column(), column.header(), to.id())
                    : column;
        }

        /** The row below the header where the data begins; a header may be merged over several. */
        int firstDataRow() {
            return row.cells().stream()
                    .filter(cell -> bounds.holds(cell.column()))
                    .mapToInt(cell -> cell.row() + height(cell.looks().merge()))
                    .max()
                    .orElse(row.number() + 1);
        }

        private static int height(Cell.@Nullable Area merge) {
            return merge == null ? 1 : merge.rows();
        }
    }

    /** Columns from the first to the last, both inclusive. */
    record Span(int from, int to) {
        boolean holds(int column) {
            return from <= column && column <= to;
        }

        static Span of(Cell cell) {
            var merge = cell.looks().merge();
            return new Span(
                    cell.column(), cell.column() + (merge == null ? 1 : merge.columns()) - 1);
        }
    }
}
