package dk.milepael.ingest.layout;

import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Grid;
import java.util.List;

/**
 * A rectangle of a sheet, its rows and columns from 0 and inclusive.
 *
 * @param grid the sheet
 */
public record Extent(Grid grid, int firstRow, int lastRow, int firstColumn, int lastColumn) {
    public Extent {
        if (firstRow > lastRow || firstColumn > lastColumn) {
            throw new IllegalArgumentException(
                    "extent of rows %d–%d, columns %d–%d"
                            .formatted(firstRow, lastRow, firstColumn, lastColumn));
        }
    }

    /** The sheet from a row to its end, in all columns. */
    public static Extent from(Grid grid, int firstRow) {
        return new Extent(grid, firstRow, grid.rows().getLast().number(), 0, Integer.MAX_VALUE);
    }

    /** Whether it lies on this sheet of the file. */
    public boolean isOn(Grid other) {
        return grid.sheet().equals(other.sheet());
    }

    public boolean overlaps(Extent other) {
        return isOn(other.grid)
                && firstRow <= other.lastRow
                && other.firstRow <= lastRow
                && firstColumn <= other.lastColumn
                && other.firstColumn <= lastColumn;
    }

    /** Whether a place of its sheet lies in it. */
    public boolean holds(int row, int column) {
        return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
    }

    /** The rows that reach into it, with all their cells. */
    public List<Grid.Row> rows() {
        return grid.rows().stream()
                .filter(row -> firstRow <= row.number() && row.number() <= lastRow)
                .toList();
    }

    /** Its corners as staff know them, such as «A4:G60»; its filled width where it is open. */
    public String address() {
        var widest =
                rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .mapToInt(Cell::column)
                        .filter(column -> column <= lastColumn)
                        .max()
                        .orElse(firstColumn);
        return Cell.columnName(firstColumn)
                + (firstRow + 1)
                + ":"
                + Cell.columnName(widest)
                + (lastRow + 1);
    }
}
