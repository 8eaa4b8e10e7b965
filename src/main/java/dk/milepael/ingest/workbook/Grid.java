package dk.milepael.ingest.workbook;

import java.util.List;

/**
 * One visible sheet as rows of cells.
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
     */
    public record Row(int number, boolean hidden, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
