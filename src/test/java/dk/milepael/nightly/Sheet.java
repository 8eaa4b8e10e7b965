package dk.milepael.nightly;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of one sheet, written cell by cell as text. */
final class Sheet {
    private Sheet() {}

    static byte[] of(String name, List<List<String>> rows) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet(name);
            for (var values : rows) {
                var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (var value : values) {
                    row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(value);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
