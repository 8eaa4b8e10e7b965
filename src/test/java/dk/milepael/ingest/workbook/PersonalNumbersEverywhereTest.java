package dk.milepael.ingest.workbook;

import static dk.milepael.ingest.workbook.Made.at;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.ingest.workbook.Contents.Grids;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook with personal numbers in every place that can hold one. */
class PersonalNumbersEverywhereTest {
    private static final double NUMBER = 3_112_901_234d;

    @TempDir Path folder;

    @Test
    void no_place_of_a_workbook_lets_a_personal_number_through() throws IOException {
        var made = new Made(folder);
        var cells = new String[] {"A1", "B2", "C2", "D2", "E2", "F2", "G2", "H2", "I2", "J2"};

        for (var file :
                new Path[] {
                    made.xlsx(PersonalNumbersEverywhereTest::fill),
                    made.xls(PersonalNumbersEverywhereTest::fill)
                }) {
            var grids = (Grids) new WorkbookFiles().read(file, "plan.xlsx");

            assertThat(grids.toString())
                    .doesNotContain(
                            "3112901234", "311290-1234", "101901234", "1290-1234", "-1234,");
            assertThat(grids.remarks())
                    .filteredOn(remark -> remark.rule().equals("personal-number"))
                    .extracting(remark -> remark.at().cell())
                    .contains(cells);
        }
    }

    @Test
    void a_workbook_read_in_one_pass_lets_none_through() throws IOException {
        var file = new Made(folder).xlsx(PersonalNumbersEverywhereTest::fill);

        var grids = PersonalColumns.masked((Grids) LargeWorkbook.read(file, new Cleaning()));

        assertThat(grids.toString())
                .doesNotContain("3112901234", "311290-1234", "101901234", "1290-1234", "-1234,");
    }

    @Test
    void a_large_amount_stays_an_amount() throws IOException {
        var file =
                new Made(folder)
                        .xlsx(workbook -> number(workbook.createSheet("Plan"), "B2", "#,##0"));

        var grids = (Grids) new WorkbookFiles().read(file, "plan.xlsx");

        assertThat(grids.remarks()).isEmpty();
        assertThat(grids.toString()).contains("3.112.901.234");
    }

    private static void fill(Workbook workbook) {
        var sheet = workbook.createSheet("Sag 311290-1234");
        at(sheet, "A1").setCellValue("Handling for 311290-1234");
        at(sheet, "B1").setCellValue("CPR-nr.");
        number(sheet, "A2", "dd-mm-yyyy");
        at(sheet, "B2").setCellValue(101_901_234d);
        at(sheet, "C2").setCellValue(NUMBER);
        number(sheet, "D2", "000000-0000");
        number(sheet, "E2", "0.00E+00");
        at(sheet, "F2").setCellValue("hørt: 311290\u00a01234");
        at(sheet, "G2").setCellFormula("\"311290-\"&\"1234\"");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(at(sheet, "G2"));
        number(sheet, "H2", ";;;");
        at(sheet, "I2").setCellValue("x");
        number(sheet, "J2", "000000-0000");
        at(sheet, "J2").setCellValue(101_901_234d);
        comment(sheet);
        workbook.setSheetVisibility(
                workbook.getSheetIndex(workbook.createSheet("Skjult 311290-1234")),
                SheetVisibility.HIDDEN);
    }

    private static void number(Sheet sheet, String address, String format) {
        var style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        at(sheet, address).setCellValue(NUMBER);
        at(sheet, address).setCellStyle(style);
    }

    private static void comment(Sheet sheet) {
        var anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setCol1(8);
        anchor.setRow1(1);
        var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(
                sheet.getWorkbook().getCreationHelper().createRichTextString("se 3112901234"));
        at(sheet, "I2").setCellComment(comment);
    }
}
