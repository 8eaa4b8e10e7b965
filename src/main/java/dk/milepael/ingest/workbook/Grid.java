package dk.milepael.ingest.workbook;

import dk.milepael.plan.SourceCell;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visible sheet, or a whole text document, as rows of cells.
 *
 * @param rows the rows that hold anything, in order; blank rows between them may be missing
 */
public record Grid(String sheet, List<Row> rows) {
    public Grid {
        rows = List.copyOf(rows);
    }

    /**
     * A row's cells that hold anything, by ascending column; the cells that a merged area covers
     * are missing but for its first.
     *
     * @param number position from 0
     * @param hidden by a filter or by hand
     * @param place where staff find it; null in a sheet, where its number says so
     */
    public record Row(int number, boolean hidden, List<Cell> cells, @Nullable Place place) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** A row of a sheet. */
        public Row(int number, boolean hidden, List<Cell> cells) {
            this(number, hidden, cells, null);
        }
    }

    /**
     * Where a row that is not of a sheet stands.
     *
     * @param of what it stands in, such as «Tabel 3»
     * @param row position in it, from 0
     */
    public record Place(String of, int row) {}

    /** Where staff find a cell of this grid. */
    public SourceCell source(Cell cell) {
        var place = place(cell.row());
        return place == null
                ? new SourceCell(sheet, cell.address())
                : new SourceCell(place.of(), Cell.columnName(cell.column()) + (place.row() + 1));
    }

    private @Nullable Place place(int number) {
        var sought = new Row(number, false, List.of());
        var at = Collections.binarySearch(rows, sought, Comparator.comparingInt(Row::number));
        return at < 0 ? null : rows.get(at).place();
    }
}
