package dk.milepael.ingest.workbook;

import static dk.milepael.ingest.workbook.Made.at;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.ingest.workbook.Cell.Looks;
import dk.milepael.ingest.workbook.Contents.Grids;
import dk.milepael.ingest.workbook.Contents.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that POI's user model can't hold, and how they read otherwise. */
class LargeWorkbookTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final int MILLION = 1_000_000;

    @TempDir Path folder;
    private Made made;

    @BeforeEach
    void makeFolder() {
        made = new Made(folder);
    }

    private static Contents read(Path file) {
        return new WorkbookFiles().read(file, "plan.xlsx");
    }

    private Path ofRows(String before, int rows, IntFunction<String> row) throws IOException {
        var sheet =
                new StringBuilder(
                                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>")
                        .append(before);
        for (var number = 1; number <= rows; number++) {
            sheet.append(row.apply(number));
        }
        sheet.append("</sheetData></worksheet>");
        var plain = made.xlsx(workbook -> at(workbook.createSheet("Plan"), "A1").setCellValue("x"));
        return made.withPart(plain, SHEET, sheet.toString().getBytes(UTF_8));
    }

    private static List<String> texts(Contents contents) {
        return ((Grids) contents)
                .grids().stream()
                        .flatMap(grid -> grid.rows().stream())
                        .flatMap(row -> row.cells().stream())
                        .map(cell -> cell.address() + " " + cell.text())
                        .toList();
    }

    private static void everyKindOfCell(Workbook workbook) {
        var sheet = workbook.createSheet("Plan");
        at(sheet, "A1").setCellValue("Udbud\r\n sendes ");
        at(sheet, "C1").setCellValue(new XSSFRichTextString("før_x000D_ og efter & <b>"));
        at(sheet, "D1").setCellValue("010190-1234");
        at(sheet, "A2").setCellValue(42);
        at(sheet, "B2").setCellValue(-0.125);
        at(sheet, "C2").setCellValue(1234567890123.0);
        at(sheet, "D2").setCellValue(101901234);
        at(sheet, "A3").setCellValue(true);
        at(sheet, "B3").setCellFormula("NA()");
        at(sheet, "C3").setCellFormula("\"i alt \"&A2");
        at(sheet, "D3").setCellFormula("A2*2");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        var formats = List.of("mmm-yy", "dd-mm-yyyy", "m/d/yy", "d-mmm", "#,##0.00", "0%", "h:mm");
        for (var column = 0; column < formats.size(); column++) {
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(formats.get(column)));
            var cell = sheet.createRow(10 + column).createCell(column);
            cell.setCellStyle(style);
            cell.setCellValue(column < 4 ? 46_346 : 0.5);
        }
        sheet.getRow(11).setZeroHeight(true);
        var link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress("https://example.invalid/");
        at(sheet, "A1").setHyperlink(link);
        at(workbook.createSheet("Noter"), "B2").setCellValue("synlig");
        at(workbook.createSheet("Gemt"), "A1").setCellValue("skjult");
        workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
    }

    @Test
    void one_pass_reads_the_same_as_the_user_model() throws IOException {
        var file = made.xlsx(LargeWorkbookTest::everyKindOfCell);

        var large = (Grids) LargeWorkbook.read(file, new Cleaning());
        var small = SpreadsheetFile.read(file, new Cleaning());

        assertThat(large.grids()).isEqualTo(small.grids());
        assertThat(large.hiddenSheets()).isEqualTo(small.hiddenSheets());
        assertThat(large.remarks().subList(1, large.remarks().size())).isEqualTo(small.remarks());
    }

    @Test
    void a_large_workbook_is_read_whole_and_says_what_was_not_seen() throws IOException {
        var rows = 60_000;
        var file =
                ofRows(
                        "",
                        rows,
                        row ->
                                "<row r=\"%d\"><c><v>%d</v></c><c t=\"inlineStr\"><is><t>Opgave &amp; %d</t></is></c><c/></row>"
                                        .formatted(row, row, row));

        var grids = (Grids) read(file);

        assertThat(grids.grids().getFirst().rows()).hasSize(rows);
        assertThat(texts(grids)).contains("A60000 60000", "B60000 Opgave & 60000");
        assertThat(grids.remarks()).extracting("rule").containsExactly("large-file");
    }

    @Test
    void a_million_empty_styled_rows_cost_nothing() throws IOException {
        var file =
                ofRows(
                        "<row r=\"1\"><c t=\"inlineStr\"><is><t>Handling</t></is></c></row>",
                        MILLION,
                        row -> "<row r=\"%d\" s=\"0\" ht=\"%d\"/>".formatted(row + 1, row % 977));

        assertThat(texts(read(file))).containsExactly("A1 Handling");
    }

    @Test
    void all_columns_styled_cost_nothing() throws IOException {
        var rows = 100;
        var file =
                ofRows(
                        "<row r=\"1\"><c t=\"inlineStr\"><is><t>Handling</t></is></c></row>",
                        rows,
                        row -> {
                            var cells = new StringBuilder("<row r=\"" + (row + 1) + "\">");
                            for (var column = 0; column < 1 << 14; column++) {
                                cells.append("<c r=\"")
                                        .append(Cell.columnName(column))
                                        .append(row + 1)
                                        .append("\" s=\"0\"/>");
                            }
                            return cells.append("</row>").toString();
                        });

        assertThat(texts(read(file))).containsExactly("A1 Handling");
    }

    @Test
    void more_filled_rows_than_the_memory_holds_are_too_large() throws IOException {
        var file =
                ofRows(
                        "",
                        Limits.KEPT_ROWS + 1,
                        row -> "<row r=\"%d\"><c><v>%d</v></c><c/></row>".formatted(row, row));

        assertThat(read(file)).isEqualTo(Refused.because(Refusal.TOO_LARGE));
    }

    @Test
    void ampersands_are_no_expansion_however_many() throws IOException {
        var file =
                ofRows(
                        "",
                        70_000,
                        row ->
                                "<row r=\"%d\"><c t=\"inlineStr\"><is><t>a&amp;b&lt;c&quot;&#248;%d</t></is></c><c/></row>"
                                        .formatted(row, row));

        assertThat(texts(read(file))).hasSize(70_000).contains("A7 a&b<c\"ø7");
    }

    @Test
    void months_come_as_days_and_keep_their_format() throws IOException {
        var file = made.xlsx(LargeWorkbookTest::everyKindOfCell);

        var month =
                ((Grids) LargeWorkbook.read(file, new Cleaning()))
                        .grids().getFirst().rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .filter(cell -> cell.address().equals("A11"))
                                .toList();

        assertThat(month)
                .containsExactly(
                        new Cell(
                                10,
                                0,
                                new Cell.Value.Date(LocalDate.of(2026, 11, 20)),
                                "nov.-26",
                                "mmm-yy",
                                Looks.PLAIN));
    }
}
