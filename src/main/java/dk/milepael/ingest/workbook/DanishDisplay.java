package dk.milepael.ingest.workbook;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.ExcelStyleDateFormatter;

/** Values as a Danish Excel shows them to staff. */
final class DanishDisplay {
    private static final Locale DANISH = Locale.of("da", "DK");

    private final DataFormatter formatter = new DataFormatter(DANISH);

    DanishDisplay() {
        formatter.setUseCachedValuesForFormulaCells(true);
        // the two built-in formats that follow the reader's country; files name them in American
        formatter.addFormat("m/d/yy", new ExcelStyleDateFormatter("dd-MM-yyyy"));
        formatter.addFormat("m/d/yy h:mm", new ExcelStyleDateFormatter("dd-MM-yyyy HH:mm"));
    }

    /** Without the spaces that accounting formats put around a number. */
    String number(org.apache.poi.ss.usermodel.Cell cell) {
        return formatter.formatCellValue(cell).strip();
    }

    /** The same for a number that no cell of POI's holds. */
    String number(double number, NumberFormats.NumberFormat format, boolean from1904) {
        return formatter
                .formatRawCellContents(number, format.id(), format.text(), from1904)
                .strip();
    }

    String bool(boolean value) {
        return value ? "SAND" : "FALSK";
    }
}
