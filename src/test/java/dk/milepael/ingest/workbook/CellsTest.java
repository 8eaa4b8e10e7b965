package dk.milepael.ingest.workbook;

import static dk.milepael.ingest.workbook.Made.at;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.ingest.workbook.Cell.Area;
import dk.milepael.ingest.workbook.Cell.Looks;
import dk.milepael.ingest.workbook.Cell.Value;
import dk.milepael.ingest.workbook.Contents.Grids;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a grid tells of a workbook, in both of Excel's formats. */
class CellsTest {
    @TempDir Path folder;

    enum Format {
        XLSX,
        XLS
    }

    private Grids read(Format format, Consumer<Workbook> content) throws IOException {
        var made = new Made(folder);
        var file =
                switch (format) {
                    case XLSX -> made.xlsx(content);
                    case XLS -> made.xls(content);
                };
        return (Grids) new WorkbookFiles().read(file, file.getFileName().toString());
    }

    private static Cell cell(Grids grids, String address) {
        return grids.grids().getFirst().rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.address().equals(address))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(address));
    }

    private static CellStyle style(Workbook workbook, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static Font struck(Workbook workbook) {
        var font = workbook.createFont();
        font.setStrikeout(true);
        return font;
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_text_keeps_its_place_and_its_line_breaks(Format format) throws IOException {
        var grids =
                read(
                        format,
                        workbook ->
                                at(workbook.createSheet("Plan"), "C9")
                                        .setCellValue("Ida\u00a0Lund  \r\n\r\nPark og Vej "));

        var cell = cell(grids, "C9");
        assertThat(cell.text()).isEqualTo("Ida Lund\n\nPark og Vej");
        assertThat(cell.value()).isEqualTo(new Value.Text());
        assertThat(cell.row()).isEqualTo(8);
        assertThat(cell.column()).isEqualTo(2);
        assertThat(grids.grids().getFirst().sheet()).isEqualTo("Plan");
    }

    @ParameterizedTest(name = "{0}: {1} as {2} shows {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a month                   | 39417   | mmm-yy             | dec.-07",
                "a day                     | 39433   | dd-mm-yyyy         | 17-12-2007",
                "a day as the country does | 39433   | m/d/yy             | 17-12-2007",
                "thousands                 | 1234567 | #,##0              | 1.234.567",
                "money with spaces around  | 1234.5  | _ * #,##0.00_ ;@   | 1.234,50",
                "a share                   | 0.5     | 0%                 | 50%",
                "no format                 | 0.1     | General            | 0,1",
            })
    void a_number_is_shown_as_danish_staff_see_it(
            String reason, double number, String format, String shown) throws IOException {
        for (var kind : Format.values()) {
            var grids =
                    read(
                            kind,
                            workbook -> {
                                var cell = at(workbook.createSheet(), "A1");
                                cell.setCellValue(number);
                                cell.setCellStyle(style(workbook, format));
                            });

            assertThat(cell(grids, "A1").text()).as(reason).isEqualTo(shown);
            assertThat(cell(grids, "A1").format()).isEqualTo(format);
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_number_with_a_date_format_is_a_date_unless_it_is_a_time(Format format)
            throws IOException {
        var grids =
                read(
                        format,
                        workbook -> {
                            var sheet = workbook.createSheet();
                            at(sheet, "A1").setCellValue(39417.75);
                            at(sheet, "A1").setCellStyle(style(workbook, "mmm-yy"));
                            at(sheet, "B1").setCellValue(0.75);
                            at(sheet, "B1").setCellStyle(style(workbook, "h:mm"));
                            at(sheet, "C1").setCellValue(0.1 + 0.2);
                        });

        assertThat(cell(grids, "A1").value()).isEqualTo(new Value.Date(LocalDate.of(2007, 12, 1)));
        assertThat(cell(grids, "B1").value()).isEqualTo(new Value.Numeric(new BigDecimal("0.75")));
        assertThat(cell(grids, "C1").value()).isEqualTo(new Value.Numeric(new BigDecimal("0.3")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a day               | 2027-05-01          | 01-05-2027",
                "a day and midnight  | 2027-05-01T00:00:00 | 01-05-2027",
                "a moment            | 2027-05-01T10:30Z   | 01-05-2027",
                "no date             | T10:30              | T10:30",
            })
    void a_date_as_iso_writes_it_is_read(String reason, String raw, String shown)
            throws IOException {
        var made = new Made(folder);
        var plain = made.xlsx(workbook -> at(workbook.createSheet(), "A1").setCellValue(1));
        var sheet =
                new String(Made.parts(plain).get("xl/worksheets/sheet1.xml"), UTF_8)
                        .replaceAll(
                                "<c r=\"A1\".*</c>",
                                "<c r=\"A1\" t=\"d\"><v>%s</v></c>".formatted(raw));

        var file = made.withPart(plain, "xl/worksheets/sheet1.xml", sheet.getBytes(UTF_8));
        var grids = (Grids) new WorkbookFiles().read(file, "plan.xlsx");

        assertThat(cell(grids, "A1").text()).as(reason).isEqualTo(shown);
        assertThat(cell(grids, "A1").value())
                .isEqualTo(
                        raw.startsWith("T")
                                ? new Value.Text()
                                : new Value.Date(LocalDate.of(2027, 5, 1)));
    }

    @Test
    void the_date_system_of_1904_is_followed() throws IOException {
        var grids =
                read(
                        Format.XLSX,
                        workbook -> {
                            ((XSSFWorkbook) workbook)
                                    .getCTWorkbook()
                                    .getWorkbookPr()
                                    .setDate1904(true);
                            var cell = at(workbook.createSheet(), "A1");
                            cell.setCellValue(37955);
                            cell.setCellStyle(style(workbook, "dd-mm-yyyy"));
                        });

        assertThat(cell(grids, "A1").value()).isEqualTo(new Value.Date(LocalDate.of(2007, 12, 1)));
        assertThat(cell(grids, "A1").text()).isEqualTo("01-12-2007");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_formula_holds_the_result_that_staff_last_saw(Format format) throws IOException {
        var grids =
                read(
                        format,
                        workbook -> {
                            var sheet = workbook.createSheet();
                            at(sheet, "A1").setCellFormula("\"Sag \"&7");
                            at(sheet, "B1").setCellFormula("40*2");
                            at(sheet, "C1").setCellFormula("1/0");
                            at(sheet, "D1").setCellFormula("1=1");
                            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
                        });

        assertThat(cell(grids, "A1").text()).isEqualTo("Sag 7");
        assertThat(cell(grids, "B1").value()).isEqualTo(new Value.Numeric(new BigDecimal("80")));
        assertThat(cell(grids, "C1").value()).isEqualTo(new Value.Fault("#DIV/0!"));
        assertThat(cell(grids, "D1").value()).isEqualTo(new Value.Bool(true));
        assertThat(cell(grids, "D1").text()).isEqualTo("SAND");
    }

    @Test
    void a_formula_that_was_never_calculated_holds_nothing_rather_than_zero() throws IOException {
        var grids =
                read(
                        Format.XLSX,
                        workbook -> {
                            var sheet = workbook.createSheet();
                            at(sheet, "A1").setCellFormula("40*2");
                            at(sheet, "B1").setCellValue("ved siden af");
                        });

        assertThat(grids.grids().getFirst().rows().getFirst().cells())
                .extracting(Cell::address)
                .containsExactly("B1");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void only_the_struck_part_of_a_text_is_taken_out(Format format) throws IOException {
        var grids =
                read(
                        format,
                        workbook -> {
                            var text =
                                    workbook.getCreationHelper()
                                            .createRichTextString("1. maj 2027 1. juni 2027");
                            text.applyFont(0, 11, struck(workbook));
                            at(workbook.createSheet(), "A1").setCellValue(text);
                        });

        assertThat(cell(grids, "A1").text()).isEqualTo("1. juni 2027");
        assertThat(cell(grids, "A1").looks().struckThrough()).isEqualTo("1. maj 2027");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_struck_cell_holds_nothing_but_what_was_struck(Format format) throws IOException {
        var grids =
                read(
                        format,
                        workbook -> {
                            var sheet = workbook.createSheet();
                            var style = style(workbook, "dd-mm-yyyy");
                            style.setFont(struck(workbook));
                            at(sheet, "A1").setCellValue("Cykelsti");
                            at(sheet, "B1").setCellValue(39433);
                            at(sheet, "A1").setCellStyle(style);
                            at(sheet, "B1").setCellStyle(style);
                        });

        assertThat(cell(grids, "A1").text()).isEmpty();
        assertThat(cell(grids, "A1").looks().struckThrough()).isEqualTo("Cykelsti");
        assertThat(cell(grids, "B1").value()).isEqualTo(new Value.Blank());
        assertThat(cell(grids, "B1").looks().struckThrough()).isEqualTo("17-12-2007");
    }

    @Test
    void a_run_without_properties_is_struck_as_its_cell_is() throws IOException {
        var made = new Made(folder);
        var plain =
                made.xlsx(workbook -> {
                    var cell = at(workbook.createSheet(), "A1");
                    cell.setCellValue("xx");
                    var style = workbook.createCellStyle();
                    style.setFont(struck(workbook));
                    cell.setCellStyle(style);
                });
        var strings = new String(Made.parts(plain).get("xl/sharedStrings.xml"), UTF_8);
        var runs = "<r><t xml:space=\"preserve\">gammel </t></r><r><rPr><b/></rPr><t>ny</t></r>";
        var file =
                made.withPart(
                        plain,
                        "xl/sharedStrings.xml",
                        strings.replace("<t>xx</t>", runs).getBytes(UTF_8));

        var grids = (Grids) new WorkbookFiles().read(file, "plan.xlsx");

        assertThat(cell(grids, "A1").text()).isEqualTo("ny");
        assertThat(cell(grids, "A1").looks().struckThrough()).isEqualTo("gammel");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_merged_area_is_its_first_cell(Format format) throws IOException {
        var grids =
                read(
                        format,
                        workbook -> {
                            var sheet = workbook.createSheet();
                            at(sheet, "A2").setCellValue("1. Trafik");
                            at(sheet, "B3").setCellValue("dækket");
                            at(sheet, "D3").setCellValue("ved siden af");
                            sheet.addMergedRegion(CellRangeAddress.valueOf("A2:C3"));
                        });

        assertThat(cell(grids, "A2").looks().merge()).isEqualTo(new Area(2, 3));
        assertThat(grids.grids().getFirst().rows())
                .flatExtracting(Grid.Row::cells)
                .extracting(Cell::address)
                .containsExactly("A2", "D3");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_comment_is_read_also_where_its_cell_is_empty(Format format) throws IOException {
        var grids =
                read(
                        format,
                        workbook -> {
                            var sheet = workbook.createSheet();
                            at(sheet, "A1").setCellValue("Cykelsti");
                            comment(workbook, "A1", "aftalt i udvalget");
                            comment(workbook, "B4", "afventer svar");
                        });

        assertThat(cell(grids, "A1").looks().comment()).isEqualTo("aftalt i udvalget");
        assertThat(cell(grids, "B4").looks().comment()).isEqualTo("afventer svar");
    }

    private static void comment(Workbook workbook, String address, String words) {
        var reference = new CellReference(address);
        var helper = workbook.getCreationHelper();
        var anchor = helper.createClientAnchor();
        anchor.setRow1(reference.getRow());
        anchor.setRow2(reference.getRow() + 2);
        anchor.setCol1(reference.getCol());
        anchor.setCol2(reference.getCol() + 2);
        var comment = workbook.getSheetAt(0).createDrawingPatriarch().createCellComment(anchor);
        comment.setString(helper.createRichTextString(words));
        comment.setAddress(reference.getRow(), reference.getCol());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_solid_fill_is_told_by_its_colour_even_on_an_empty_cell(Format format)
            throws IOException {
        var grids =
                read(
                        format,
                        workbook -> {
                            var style = workbook.createCellStyle();
                            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                            style.setFillForegroundColor(IndexedColors.RED.getIndex());
                            at(workbook.createSheet(), "E5").setCellStyle(style);
                        });

        assertThat(cell(grids, "E5").looks())
                .isEqualTo(new Looks(null, "FF0000", null, null, false, 0));
        assertThat(cell(grids, "E5").value()).isEqualTo(new Value.Blank());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void hidden_rows_are_read_and_hidden_sheets_are_named(Format format) throws IOException {
        var grids =
                read(
                        format,
                        workbook -> {
                            var sheet = workbook.createSheet("Plan");
                            at(sheet, "A1").setCellValue("vist");
                            at(sheet, "A2").setCellValue("skjult");
                            sheet.getRow(1).setZeroHeight(true);
                            workbook.createSheet("Lister");
                            workbook.createSheet("Kladde");
                            workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
                            workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
                        });

        assertThat(grids.grids()).extracting(Grid::sheet).containsExactly("Plan");
        assertThat(grids.grids().getFirst().rows())
                .extracting(Grid.Row::hidden)
                .containsExactly(false, true);
        assertThat(grids.hiddenSheets()).containsExactly("Lister", "Kladde");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_personal_number_never_becomes_a_value(Format format) throws IOException {
        var grids =
                read(
                        format,
                        workbook -> {
                            var sheet = workbook.createSheet("Sager");
                            at(sheet, "A1").setCellValue("Borger 311290-1234 er hørt");
                            at(sheet, "B1").setCellValue(3112901234d);
                            comment(workbook, "C1", "se 311290 1234");
                        });

        assertThat(cell(grids, "A1").text()).isEqualTo("Borger ******-**** er hørt");
        assertThat(cell(grids, "B1").value()).isEqualTo(new Value.Text());
        assertThat(cell(grids, "B1").text()).isEqualTo("******-****");
        assertThat(cell(grids, "C1").looks().comment()).isEqualTo("se ******-****");
        assertThat(grids.remarks())
                .allSatisfy(remark -> assertThat(remark.rule()).isEqualTo("personal-number"))
                .extracting(remark -> remark.at().cell())
                .containsExactly("A1", "B1", "C1");
    }

    @ParameterizedTest
    @EnumSource
    void a_personal_number_without_its_leading_zero_is_masked_under_its_header(Format format)
            throws IOException {
        var grids =
                read(
                        format,
                        workbook -> {
                            var sheet = workbook.createSheet("Sager");
                            at(sheet, "A1").setCellValue("CPR-nr.");
                            at(sheet, "B1").setCellValue("Konto");
                            at(sheet, "A2").setCellValue(112901234d);
                            at(sheet, "B2").setCellValue(112901234d);
                            at(sheet, "A3").setCellValue(992901234d);
                        });

        assertThat(cell(grids, "A2").text()).isEqualTo("******-****");
        assertThat(cell(grids, "A2").value()).isEqualTo(new Value.Text());
        assertThat(cell(grids, "B2").text()).isEqualTo("112901234");
        assertThat(cell(grids, "A3").text()).isEqualTo("992901234");
        assertThat(grids.remarks()).extracting(remark -> remark.at().cell()).containsExactly("A2");
    }
}
