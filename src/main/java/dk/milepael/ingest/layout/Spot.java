package dk.milepael.ingest.layout;

import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Grid;
import dk.milepael.plan.Origin;

/** A cell of a sheet, in its row. */
public record Spot(Grid grid, Grid.Row row, Cell cell) {
    Origin origin() {
        return new Origin(grid.source(cell), row.hidden(), cell.looks().struckThrough());
    }
}
