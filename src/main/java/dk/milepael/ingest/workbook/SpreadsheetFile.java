package dk.milepael.ingest.workbook;

import dk.milepael.ingest.workbook.Contents.Grids;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/**
 * A checked xlsx or xls file, through POI's user model: it alone gives runs, merges and comments.
 */
final class SpreadsheetFile {

    static {
        ZipSecureFile.setMinInflateRatio(Limits.INFLATE_RATIO);
        ZipSecureFile.setMaxEntrySize(Limits.ENTRY_BYTES);
        ZipSecureFile.setMaxFileCount(Limits.ENTRIES);
    }

    private SpreadsheetFile() {}

    static Grids read(Path file, Cleaning cleaning) throws IOException {
        try (var workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            return read(workbook, cleaning);
        }
    }

    private static Grids read(Workbook workbook, Cleaning cleaning) {
        var cells = new CellReading(new Styles(), cleaning);
        var grids = new ArrayList<Grid>();
        var hidden = new ArrayList<String>();
        for (var sheet : workbook) {
            var name = cleaning.clean(sheet.getSheetName());
            var index = workbook.getSheetIndex(sheet);
            if (workbook.isSheetHidden(index) || workbook.isSheetVeryHidden(index)) {
                hidden.add(name);
            } else {
                grids.add(new SheetReading(sheet, name, cells).grid());
            }
        }
        return new Grids(grids, hidden, cleaning.remarks());
    }
}
