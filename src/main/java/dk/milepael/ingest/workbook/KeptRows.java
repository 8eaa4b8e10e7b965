package dk.milepael.ingest.workbook;

import java.util.ArrayList;
import java.util.List;

/** Keeps all rows of a workbook, up to what the memory holds. */
final class KeptRows implements RowSink {
    private final List<String> sheets = new ArrayList<>();
    private final List<List<Grid.Row>> rows = new ArrayList<>();
    private int keptRows;
    private int keptCells;
    private long keptText;

    @Override
    public void sheet(String name) {
        sheets.add(name);
        rows.add(new ArrayList<>());
    }

    @Override
    public void row(Grid.Row row) throws Unreadable {
        rows.getLast().add(row);
        keptRows++;
        keptCells += row.cells().size();
        for (var cell : row.cells()) {
            keptText += cell.text().length();
        }
        if (keptRows > Limits.KEPT_ROWS
                || keptCells > Limits.KEPT_CELLS
                || keptText > Limits.KEPT_TEXT) {
            throw new Unreadable(Refusal.TOO_LARGE);
        }
    }

    List<Grid> grids() {
        var grids = new ArrayList<Grid>();
        for (var sheet = 0; sheet < sheets.size(); sheet++) {
            grids.add(new Grid(sheets.get(sheet), rows.get(sheet)));
        }
        return grids;
    }
}
