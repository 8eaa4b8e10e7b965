package dk.milepael.report.workbook;

import dk.milepael.report.Words;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A sheet that is a table: its head stays in sight, is printed on each page and filters. */
final class TableSheet<R> {
    private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    static final int WIDTH_UNITS_PER_CHAR = 256;
    private static final float HEAD_POINTS = 32;

    /** Excel counts its days from there. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final List<Column<R>> columns;
    private final Looks looks;
    private final Words words;

    TableSheet(List<Column<R>> columns, Looks looks, Words words) {
        this.columns = columns;
        this.looks = looks;
        this.words = words;
    }

    /** Writes the rows one by one; no more than a window of them is held. */
    void write(SXSSFWorkbook workbook, String name, Iterator<R> rows) {
        var sheet = workbook.createSheet(name);
        setUp(sheet);
        head(sheet.createRow(0));
        int last = 0;
        while (rows.hasNext()) {
            last++;
            row(sheet.createRow(last), rows.next());
        }
        sheet.setAutoFilter(new CellRangeAddress(0, last, 0, columns.size() - 1));
    }

    private void setUp(SXSSFSheet sheet) {
        for (int place = 0; place < columns.size(); place++) {
            sheet.setColumnWidth(place, columns.get(place).widthChars() * WIDTH_UNITS_PER_CHAR);
        }
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        var print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A3_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight(words.say("workbook.page"));
    }

    private void head(Row row) {
        row.setHeightInPoints(HEAD_POINTS);
        for (int place = 0; place < columns.size(); place++) {
            var cell = row.createCell(place);
            cell.setCellValue(words.say(columns.get(place).head()));
            cell.setCellStyle(looks.head);
        }
    }

    private void row(Row row, R subject) {
        int lines = 1;
        for (int place = 0; place < columns.size(); place++) {
            var column = columns.get(place);
            var value = column.cell().apply(subject);
            fill(row.createCell(place), value);
            lines = Math.max(lines, RowHeight.lines(value, column.widthChars()));
        }
        row.setHeightInPoints(RowHeight.points(lines));
    }

    private void fill(Cell cell, @Nullable Value value) {
        switch (value) {
            case null -> cell.setCellStyle(looks.text);
            case Value.Text(var text) -> text(cell, text);
            case Value.Lit(var badge, var text) -> {
                cell.setCellValue(text);
                cell.setCellStyle(looks.lit(badge));
            }
            case Value.Count(var number) -> {
                cell.setCellValue(number);
                cell.setCellStyle(looks.number);
            }
            case Value.Day(var day) -> day(cell, day);
        }
    }

    /** A day before Excel's first stands as text. */
    private void day(Cell cell, LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            text(cell, words.shortDay(day));
            return;
        }
        cell.setCellValue(day);
        cell.setCellStyle(looks.day);
    }

    /** Always text: what looks like a formula stays text also when someone edits the cell. */
    private void text(Cell cell, String text) {
        cell.setCellValue(text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT));
        cell.setCellStyle(looksLikeFormula(text) ? looks.quoted : looks.text);
    }

    private static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0;
    }
}
