package dk.milepael.ingest.layout.cards;

import dk.milepael.ingest.workbook.Grid;
import dk.milepael.plan.SourceCell;

/** Where a section stands that is named by its sheet alone. */
final class SheetNames {
    private SheetNames() {}

    /** The sheet's first cell. */
    static SourceCell cell(Grid grid) {
        return grid.source(grid.rows().getFirst().cells().getFirst());
    }
}
