package dk.milepael.ingest.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A form's workbook while it is made: its first sheet, and the guide behind it. */
final class FormBook implements AutoCloseable {
    private static final int CHARACTER = 256;
    private static final int GUIDE_WIDTH = 100;
    private static final int GUIDE_LINE_POINTS = 15;

    private static final int LINE_POINTS = 16;

    /** Excel's own limit. */
    private static final float HIGHEST_POINTS = 409;

    final XSSFSheet sheet;
    final FormLooks looks;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd-MM-uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final FormText text;
    private final FormChoices choices;

    FormBook(FormText text) {
        this.text = text;
        this.looks = new FormLooks(workbook);
        this.sheet = workbook.createSheet(text.text("sheet"));
        this.choices = new FormChoices(sheet, text);
        workbook.getProperties().getCoreProperties().setCreator(text.text("author"));
        setPage(sheet);
    }

    FormChoices choices() {
        return choices;
    }

    /** The title's row and the next, which is for the day of the status. */
    void title() {
        title(text.text("title"));
    }

    /** Likewise, of a plan with a title of its own. */
    void title(String planTitle) {
        put(0, 0, planTitle, looks.title);
        sheet.getRow(0).setHeightInPoints(24);
        choices.hint(0, 0, "title");
        put(1, 0, "", looks.guide);
        choices.hint(1, 0, "status-day");
    }

    void put(int row, int column, String said, CellStyle look) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        var cell = line.createCell(column);
        cell.setCellStyle(look);
        if (!said.isEmpty()) {
            cell.setCellValue(said);
        }
    }

    /** A day as a date, and a deadline in other words as it is. */
    void putDay(int row, int column, String said) {
        var day = day(said);
        put(row, column, day == null ? said : "", day == null ? looks.words : looks.date);
        if (day != null) {
            sheet.getRow(row).getCell(column).setCellValue(day);
        } else if (said.isEmpty()) {
            sheet.getRow(row).getCell(column).setCellStyle(looks.date);
        }
    }

    private static @Nullable LocalDate day(String said) {
        try {
            return LocalDate.parse(said, DAY);
        } catch (DateTimeParseException otherWords) {
            return null;
        }
    }

    /** High enough for a text in a cell of so many characters, and for so many lines at least. */
    void height(int row, String said, int characters, int lines) {
        sheet.getRow(row)
                .setHeightInPoints(
                        Math.min(
                                HIGHEST_POINTS,
                                4f + Math.max(lines(said, characters), lines) * LINE_POINTS));
    }

    /** The lines that a text takes, with room for a long word at the end of each. */
    static int lines(String said, int characters) {
        var most = Math.max(1, characters - characters / 8);
        return said.lines().mapToInt(line -> 1 + line.length() / most).sum();
    }

    /** How a filled-in form is answered, across columns, both inclusive. */
    void guide(int row, int from, int to) {
        across(row, from, to, looks.guide);
        put(row, from, FilledGuide.text(), looks.guide);
        sheet.getRow(row).setHeightInPoints(2 * GUIDE_LINE_POINTS + 4f);
    }

    /** One cell across several columns, both inclusive. */
    void across(int row, int from, int to, CellStyle look) {
        for (var column = from; column <= to; column++) {
            put(row, column, "", look);
        }
        sheet.addMergedRegion(new CellRangeAddress(row, row, from, to));
    }

    void width(int column, int characters) {
        sheet.setColumnWidth(column, characters * CHARACTER);
    }

    byte[] bytes() {
        guide(text.list("guide"));
        try (var out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing a form to memory", e);
        }
    }

    private void guide(List<String> lines) {
        var guide = workbook.createSheet(text.text("guide"));
        guide.setColumnWidth(0, GUIDE_WIDTH * CHARACTER);
        for (var i = 0; i < lines.size(); i++) {
            var row = guide.createRow(i);
            var cell = row.createCell(0);
            cell.setCellValue(lines.get(i));
            cell.setCellStyle(i == 0 ? looks.title : looks.guide);
            var most = 1 + lines.get(i).length() / GUIDE_WIDTH;
            row.setHeightInPoints(i == 0 ? 28 : most * GUIDE_LINE_POINTS + 5f);
        }
        guide.setDisplayGridlines(false);
        setPage(guide);
    }

    private void setPage(XSSFSheet page) {
        page.setFitToPage(true);
        page.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        page.getPrintSetup().setLandscape(true);
        page.getPrintSetup().setFitWidth((short) 1);
        page.getPrintSetup().setFitHeight((short) 0);
        page.getFooter().setRight(text.text("page"));
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException("closing a form", e);
        }
    }
}
