package dk.milepael.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleWorkbooksTest {

    static Set<String> files() {
        return SampleWorkbooks.sheetsByFile().keySet();
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_committed_workbook_holds_what_the_generator_makes(String file) throws IOException {
        var sheets = SampleWorkbooks.sheetsByFile().get(file);

        try (var made = SampleWorkbooks.make(sheets);
                var in = Files.newInputStream(SampleWorkbooks.INPUT.resolve(file));
                var committed = new XSSFWorkbook(in)) {
            assertThat(lines(committed)).containsExactlyElementsOf(lines(made));
        }
    }

    static List<String> lines(XSSFWorkbook workbook) {
        return StreamSupport.stream(workbook.spliterator(), false)
                .flatMap(sheet -> lines((XSSFSheet) sheet))
                .toList();
    }

    /** A sheet as text: merged areas first, then a line for each cell. */
    private static Stream<String> lines(XSSFSheet sheet) {
        var merged =
                sheet.getMergedRegions().stream().map(area -> "merged " + area.formatAsString());
        var cells =
                StreamSupport.stream(sheet.spliterator(), false)
                        .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                        .map(cell -> line(sheet, (XSSFCell) cell));
        return Stream.of(Stream.of("sheet " + sheet.getSheetName()), merged.sorted(), cells)
                .flatMap(lines -> lines);
    }

    private static String line(XSSFSheet sheet, XSSFCell cell) {
        var style = cell.getCellStyle();
        return String.join(
                " | ",
                cell.getAddress().formatAsString(),
                value(cell),
                style.getDataFormatString(),
                style.getFont().getStrikeout() ? "struck" : "",
                sheet.getRow(cell.getRowIndex()).getZeroHeight() ? "hidden" : "",
                cell.getCellComment() == null ? "" : cell.getCellComment().getString().getString());
    }

    private static String value(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> cell.getLocalDateTimeCellValue().toString();
            case STRING -> cell.getStringCellValue();
            case BLANK -> "";
            case BOOLEAN, ERROR, FORMULA, _NONE ->
                    throw new AssertionError(cell.getAddress() + " holds " + cell.getCellType());
        };
    }
}
