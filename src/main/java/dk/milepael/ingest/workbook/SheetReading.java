package dk.milepael.ingest.workbook;

import java.util.ArrayList;
import java.util.Map;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellUtil;

/** One sheet of a workbook, row by row. */
final class SheetReading {
    private final Sheet sheet;
    private final String name;
    private final CellReading cells;
    private final Merges merges;

    private final Map<CellAddress, ? extends Comment> comments;

    SheetReading(Sheet sheet, String name, CellReading cells) {
        this.sheet = sheet;
        this.name = name;
        this.cells = cells;
        this.merges = new Merges(sheet.getMergedRegions());
        this.comments = sheet.getCellComments();
    }

    Grid grid() {
        comments.keySet().forEach(this::ensureCell);
        var rows = new ArrayList<Grid.Row>();
        for (var row : sheet) {
            var read = row(row);
            if (!read.cells().isEmpty()) {
                rows.add(read);
            }
        }
        return new Grid(name, rows);
    }

    /** A comment can stand on a cell that the file doesn't hold; only the model in memory grows. */
    private void ensureCell(CellAddress address) {
        CellUtil.getCell(CellUtil.getRow(address.getRow(), sheet), address.getColumn());
    }

    private Grid.Row row(org.apache.poi.ss.usermodel.Row row) {
        merges.enter(row.getRowNum());
        var read = new ArrayList<Cell>();
        for (var cell : row) {
            var address = cell.getAddress();
            if (!merges.covers(address)) {
                var surroundings =
                        new CellReading.Surroundings(
                                name, comments.get(address), merges.startingAt(address));
                cells.read(cell, surroundings).ifPresent(read::add);
            }
        }
        return new Grid.Row(row.getRowNum(), row.getZeroHeight(), read);
    }
}
