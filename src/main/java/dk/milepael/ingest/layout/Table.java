package dk.milepael.ingest.layout;

import dk.milepael.ingest.Reading;
import dk.milepael.ingest.Reading.ColumnAccount;
import dk.milepael.ingest.Reading.SheetAccount;
import dk.milepael.ingest.Reading.Tally;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Grid;
import dk.milepael.plan.Family;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table with one header row, its columns by role. */
public final class Table {
    private final Grid grid;
    private final Header header;
    private final Extent extent;
    private final Fit fit;
    private final Map<Integer, NavigableMap<Integer, Cell>> mergedDown = new HashMap<>();

    /** A table that reaches from its header to the end of the sheet. */
    public Table(Grid grid, Header header) {
        this(grid, header, Extent.from(grid, header.row().number()), Fit.of(header.score()));
    }

    /**
     * @param extent from the header to the last row
     * @param fit how well its headers tell what it is
     */
    public Table(Grid grid, Header header, Extent extent, Fit fit) {
        this.grid = grid;
        this.header = header;
        this.extent = extent;
        this.fit = fit;
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

    public Grid grid() {
        return grid;
    }

    public Header header() {
        return header;
    }

    public Set<ColumnRole> roles() {
        return header.columns().keySet();
    }

    public boolean has(ColumnRole role) {
        return roles().contains(role);
    }

    public List<ColumnAccount> accounts() {
        return header.accounts();
    }

    /** The same table with an initiative column read as another role, where it names the rows. */
    public Table withOnlyTitleAs(ColumnRole role) {
        var named = has(role) || has(ColumnRole.MILESTONE) || !has(ColumnRole.INITIATIVE);
        return named
                ? this
                : new Table(grid, header.renaming(ColumnRole.INITIATIVE, role), extent, fit);
    }

    /** The rows below the header, blank ones missing. */
    public List<TableRow> rows() {
        return extent.rows().stream()
                .filter(row -> row.number() > header.row().number())
                .map(row -> new TableRow(this, row))
                .toList();
    }

    /** All rows from the header's next to the table's last, blank ones too. */
    private int rowCount() {
        return extent.lastRow() - header.row().number();
    }

    /** What the table's rows were read as; those that are not told of are empty. */
    public SheetAccount account(Family family, Fit best, Tally told) {
        return new SheetAccount(
                grid.sheet(), family.id(), told.of(rowCount()), accounts(), recognition(best));
    }

    public Extent extent() {
        return extent;
    }

    /** How well its headers tell what it is. */
    public Fit fit() {
        return fit;
    }

    private Reading.Recognition recognition(Fit fit) {
        var order = DayOrder.of(this).remark(header);
        var reasons = Stream.concat(fit.reasons().stream(), order.stream()).toList();
        return new Reading.Recognition(
                extent.address(),
                fit.sure() && order.isEmpty(),
                reasons,
                HeaderPrint.of(header.accounts()));
    }

    /** The cell further up whose merged area reaches down to this place. */
    public Optional<Cell> reachingDownTo(int row, int column) {
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
    public record Header(
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
    public record Span(int from, int to) {
        public boolean holds(int column) {
            return from <= column && column <= to;
        }

        public static Span of(Cell cell) {
            var merge = cell.looks().merge();
            return new Span(
                    cell.column(), cell.column() + (merge == null ? 1 : merge.columns()) - 1);
        }
    }
}
