package dk.milepael.nightly;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Workbooks of the sample as staff changed them later. */
final class Later {
    static final String STATUS = "Arbejdet er i gang og følger planen.";

    private static final int LONGER_THAN_A_HEADER = 12;

    private static final int KEPT = 5;

    private Later() {}

    /** The status table with another status for its first initiative. */
    static byte[] statusTable(Path sample) {
        try (var workbook =
                        WorkbookFactory.create(
                                new ByteArrayInputStream(Files.readAllBytes(sample)));
                var out = new ByteArrayOutputStream()) {
            var header =
                    StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
                            .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                            .filter(cell -> cell.getCellType() == CellType.STRING)
                            .filter(cell -> cell.getStringCellValue().equals("Status"))
                            .findFirst()
                            .orElseThrow();
            below(header).setCellValue(STATUS);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The action catalogue as another department of that number keeps it. */
    static byte[] catalogue(Path sample, int department) {
        try (var workbook =
                        WorkbookFactory.create(
                                new ByteArrayInputStream(Files.readAllBytes(sample)));
                var out = new ByteArrayOutputStream()) {
            for (var row : workbook.getSheetAt(0)) {
                for (var cell : row) {
                    if (cell.getCellType() == CellType.STRING
                            && cell.getColumnIndex() < 2
                            && cell.getStringCellValue().length() > LONGER_THAN_A_HEADER) {
                        cell.setCellValue(inOtherWords(cell.getStringCellValue(), department));
                    }
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text in words that resemble no other department's; its number and «Mål:» stay. */
    private static String inOtherWords(String text, int department) {
        var words = new StringBuilder(text.substring(0, KEPT));
        for (var letter : text.substring(KEPT).toCharArray()) {
            var isLetter = letter >= 'a' && letter <= 'z';
            words.append(isLetter ? (char) ('a' + (letter - 'a' + 2 * department) % 26) : letter);
        }
        return words.toString();
    }

    private static Cell below(Cell header) {
        return header.getSheet().getRow(header.getRowIndex() + 1).getCell(header.getColumnIndex());
    }
}
