package dk.milepael.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.plan.Family;
import dk.milepael.plan.Light;
import dk.milepael.report.Noerreaa;
import dk.milepael.report.PageText;
import dk.milepael.report.PlanWorld;
import dk.milepael.report.Words;
import dk.milepael.report.WorldRow;
import dk.milepael.rules.JudgedPlan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MilestoneWorkbookTest {
    private static final DataFormatter FORMATTER = new DataFormatter(Words.DANISH);

    private final XSSFWorkbook workbook = opened(new Words(Words.DANISH), Noerreaa.plans());
    private final XSSFSheet milestones = workbook.getSheet("Milepæle");

    private static XSSFWorkbook opened(Words words, List<JudgedPlan> plans) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(written(words, plans)));
        } catch (IOException e) {
            throw new UncheckedIOException("opening the workbook", e);
        }
    }

    private static byte[] written(Words words, List<JudgedPlan> plans) throws IOException {
        var out = new ByteArrayOutputStream();
        new MilestoneWorkbook(words).write(plans, Noerreaa.CONTEXT, out);
        return out.toByteArray();
    }

    @Test
    void the_sheets_read_like_the_golden_ones() {
        var text =
                StreamSupport.stream(workbook.spliterator(), false)
                        .map(MilestoneWorkbookTest::text)
                        .collect(Collectors.joining("\n"));

        PageText.assertGolden("milepaele.txt", text);
    }

    private static String text(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .map(row ->
                        StreamSupport.stream(row.spliterator(), false)
                                .map(FORMATTER::formatCellValue)
                                .map(cell -> cell.replace("\n", " / "))
                                .collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n", "# " + sheet.getSheetName() + "\n", "\n"));
    }

    @Test
    void every_line_has_one_row_and_rows_that_are_gone_none() {
        assertThat(milestones.getLastRowNum()).isEqualTo(14);
        assertThat(column("Milepæl")).doesNotContain("Isolering af svømmehallen");
    }

    @Test
    void a_deadline_is_a_date_that_excel_can_count_with() {
        var cell = cell(2, "Frist");

        assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(DateUtil.isCellDateFormatted(cell)).isTrue();
        assertThat(cell.getLocalDateTimeCellValue().toLocalDate())
                .isEqualTo(LocalDate.of(2026, 10, 31));
    }

    @Test
    void days_left_are_a_number_and_negative_where_the_deadline_has_passed() {
        assertThat(cell(2, "Dage til frist").getNumericCellValue()).isEqualTo(-20);
        assertThat(cell(1, "Dage til frist").getCellType()).isEqualTo(CellType.BLANK);
    }

    @Test
    void a_light_has_its_sign_and_its_word_on_a_ground_of_its_own() {
        var red = cell(2, "Vurdering");
        var yellow = cell(3, "Vurdering");

        assertThat(red.getStringCellValue()).isEqualTo("■ Frist overskredet");
        assertThat(yellow.getStringCellValue()).isEqualTo("▲ Kræver opmærksomhed");
        assertThat(ground(red)).isNotEqualTo(ground(yellow));
    }

    private static String ground(Cell cell) {
        return ((XSSFCellStyle) cell.getCellStyle()).getFillForegroundColorColor().getARGBHex();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://example.invalid\")",
                "+45 12 34 56 78",
                "-1",
                "@SUM(A1)",
                "=cmd|' /C calc'!A0"
            })
    void what_looks_like_a_formula_stays_text(String words) {
        var cell = statusOf(words);

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(words);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void a_text_longer_than_a_cell_is_cut_at_the_end_of_the_cell() {
        assertThat(statusOf("x".repeat(40_000)).getStringCellValue()).hasSize(32_767);
    }

    private static Cell statusOf(String status) {
        var plan =
                new PlanWorld("Plan", Family.STATUS_TABLE, null)
                        .initiative(
                                "1",
                                "Analyse",
                                null,
                                WorldRow.row("Analyse")
                                        .told(status, null)
                                        .is(Light.GREEN, "I gang."))
                        .judged();
        var sheet = opened(new Words(Words.DANISH), List.of(plan)).getSheet("Milepæle");
        return sheet.getRow(1).getCell(place(sheet, "Status"));
    }

    @Test
    void the_sheet_filters_keeps_its_head_in_sight_and_prints_it_on_each_page() {
        var print = milestones.getPrintSetup();

        assertThat(milestones.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:Y15");
        assertThat(milestones.getPaneInformation().isFreezePane()).isTrue();
        assertThat(milestones.getPaneInformation().getHorizontalSplitPosition())
                .isEqualTo((short) 1);
        assertThat(milestones.getRepeatingRows().formatAsString()).isEqualTo("1:1");
        assertThat(print.getLandscape()).isTrue();
        assertThat(print.getPaperSize()).isEqualTo(PrintSetup.A3_PAPERSIZE);
        assertThat(milestones.getFitToPage()).isTrue();
        assertThat(print.getFitWidth()).isEqualTo((short) 1);
        assertThat(print.getFitHeight()).isEqualTo((short) 0);
    }

    @Test
    void the_file_says_its_title_its_language_and_who_made_it() {
        var properties = workbook.getProperties().getCoreProperties();

        assertThat(properties.getTitle()).isEqualTo("Alle milepæle");
        assertThat(properties.getUnderlyingProperties().getLanguageProperty()).contains("da-DK");
        assertThat(properties.getCreator()).isEqualTo("Nørreå Kommune · Økonomi og Udvikling");
    }

    @Test
    void the_plans_have_the_counts_of_the_milestones() {
        var plans = workbook.getSheet("Planer");
        var all =
                IntStream.rangeClosed(1, plans.getLastRowNum())
                        .mapToObj(plans::getRow)
                        .mapToDouble(row -> number(row, "Milepæle") + number(row, "Udgået"))
                        .sum();

        assertThat(all).isEqualTo(milestones.getLastRowNum());
        assertThat(number(plans.getRow(1), "Frist overskredet")).isEqualTo(2);
    }

    @Test
    void english_readers_get_english_heads() {
        var english = opened(new Words(Locale.ENGLISH), Noerreaa.plans());

        assertThat(english.getSheetName(0)).isEqualTo("Milestones");
        assertThat(FORMATTER.formatCellValue(english.getSheetAt(0).getRow(0).getCell(6)))
                .isEqualTo("Deadline");
    }

    @Test
    void twenty_thousand_rows_are_all_written() throws Exception {
        var plan = new PlanWorld("Stor plan", Family.ACTION_CATALOGUE, null);
        for (int row = 0; row < 20_000; row++) {
            plan.initiative("" + row, "Indsats", null, WorldRow.row("").told("I gang.", null));
        }

        var rows = rows(written(new Words(Words.DANISH), List.of(plan.judged())));

        assertThat(rows).isEqualTo(20_001);
    }

    /** The rows of the first sheet, counted without opening the workbook. */
    private static int rows(byte[] file) throws Exception {
        try (var parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (!parts.getNextEntry().getName().equals("xl/worksheets/sheet1.xml")) {
                parts.closeEntry();
            }
            var sheet = XMLInputFactory.newDefaultFactory().createXMLStreamReader(parts);
            int rows = 0;
            while (sheet.hasNext()) {
                boolean isStart = sheet.next() == XMLStreamConstants.START_ELEMENT;
                rows += isStart && sheet.getLocalName().equals("row") ? 1 : 0;
            }
            return rows;
        }
    }

    private List<String> column(String head) {
        return IntStream.rangeClosed(1, milestones.getLastRowNum())
                .mapToObj(row -> FORMATTER.formatCellValue(cell(row, head)))
                .toList();
    }

    private Cell cell(int row, String head) {
        return milestones.getRow(row).getCell(place(milestones, head));
    }

    private static double number(Row row, String head) {
        return row.getCell(place(row.getSheet(), head)).getNumericCellValue();
    }

    private static int place(Sheet sheet, String head) {
        return StreamSupport.stream(sheet.getRow(0).spliterator(), false)
                .filter(cell -> cell.getStringCellValue().equals(head))
                .mapToInt(Cell::getColumnIndex)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no column " + head));
    }
}
