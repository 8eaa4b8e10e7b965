package dk.milepael.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The sample's list of who gets mails: its text file as a workbook that staff can go on with. */
record SampleRecipients(List<String> title, List<Column> columns, List<Map<String, String>> rows) {
    static final Path FILE = SampleWorkbooks.INPUT.resolve("modtagere.xlsx");

    private static final String SOURCE = "/sample/modtagere.yml";
    private static final String DAY_FORMAT = "dd\\-mm\\-yyyy";
    private static final int LAST_ROW = 1_000;
    private static final int CHARACTER = 256;
    private static final int TITLE_COLUMNS = 8;
    private static final float HEADING_POINTS = 30;

    /**
     * A column of the list.
     *
     * @param width in characters
     * @param hint what belongs into it
     * @param choices words to choose from; null where anything is written
     * @param day true where it holds dates, else null
     */
    record Column(
            String key, String header, int width, String hint, List<String> choices, Boolean day) {
        boolean isDay() {
            return Boolean.TRUE.equals(day);
        }
    }

    static SampleRecipients standard() {
        try (var in = SampleRecipients.class.getResourceAsStream(SOURCE)) {
            return new YAMLMapper()
                    .readValue(Objects.requireNonNull(in, SOURCE), SampleRecipients.class);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + SOURCE, e);
        }
    }

    static void write() throws IOException {
        try (var workbook = standard().make();
                var out = Files.newOutputStream(FILE)) {
            workbook.write(out);
        }
    }

    XSSFWorkbook make() {
        var workbook = new XSSFWorkbook();
        workbook.getProperties().getCoreProperties().setCreator(SampleWorkbooks.AUTHOR);
        var styles = new PlanStyles(workbook);
        var sheet = workbook.createSheet("Modtagere");
        titles(sheet, styles);
        headings(sheet, styles);
        rows(sheet, styles);
        for (int at = 0; at < columns.size(); at++) {
            sheet.setColumnWidth(at, columns.get(at).width() * CHARACTER);
            choices(sheet, at);
        }
        sheet.createFreezePane(1, head() + 1);
        sheet.setAutoFilter(
                new CellRangeAddress(head(), head() + rows.size(), 0, columns.size() - 1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return workbook;
    }

    /** The row of headings, from 0. */
    private int head() {
        return title.size();
    }

    private void titles(XSSFSheet sheet, PlanStyles styles) {
        for (int at = 0; at < title.size(); at++) {
            var cell = sheet.createRow(at).createCell(0);
            cell.setCellValue(title.get(at));
            cell.setCellStyle(styles.named(at == 0 ? "title" : "office"));
            sheet.addMergedRegion(new CellRangeAddress(at, at, 0, TITLE_COLUMNS - 1));
        }
    }

    private void headings(XSSFSheet sheet, PlanStyles styles) {
        var row = sheet.createRow(head());
        row.setHeightInPoints(HEADING_POINTS);
        var drawing = sheet.createDrawingPatriarch();
        for (int at = 0; at < columns.size(); at++) {
            var cell = row.createCell(at);
            cell.setCellValue(columns.get(at).header());
            cell.setCellStyle(styles.named("header"));
            var place = new XSSFClientAnchor(0, 0, 0, 0, at + 1, head(), at + 3, head() + 4);
            var comment = drawing.createCellComment(place);
            comment.setString(new XSSFRichTextString(columns.get(at).hint()));
            comment.setAuthor(SampleWorkbooks.AUTHOR);
            cell.setCellComment(comment);
        }
    }

    private void rows(XSSFSheet sheet, PlanStyles styles) {
        for (int number = 0; number < rows.size(); number++) {
            var row = sheet.createRow(head() + 1 + number);
            for (int at = 0; at < columns.size(); at++) {
                var column = columns.get(at);
                var cell = row.createCell(at);
                var text = rows.get(number).get(column.key());
                cell.setCellStyle(column.isDay() ? styles.day(DAY_FORMAT) : styles.named("cell"));
                if (text != null && column.isDay()) {
                    cell.setCellValue(LocalDate.parse(text));
                } else if (text != null) {
                    cell.setCellValue(text);
                }
            }
        }
    }

    /** Words and days to choose from; others may be written, for a cell may hold several. */
    private void choices(XSSFSheet sheet, int at) {
        var column = columns.get(at);
        var validations = sheet.getDataValidationHelper();
        var cells = new CellRangeAddressList(head() + 1, LAST_ROW, at, at);
        if (column.choices() != null) {
            add(
                    sheet,
                    column,
                    validations.createExplicitListConstraint(
                            column.choices().toArray(String[]::new)),
                    cells);
        } else if (column.isDay()) {
            add(
                    sheet,
                    column,
                    validations.createDateConstraint(
                            OperatorType.GREATER_THAN, "=DATE(2000,1,1)", null, "dd-mm-yyyy"),
                    cells);
        }
    }

    private static void add(
            XSSFSheet sheet,
            Column column,
            DataValidationConstraint constraint,
            CellRangeAddressList cells) {
        var choice = sheet.getDataValidationHelper().createValidation(constraint, cells);
        choice.setEmptyCellAllowed(true);
        choice.createPromptBox(column.header(), column.hint());
        choice.setShowPromptBox(true);
        choice.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        choice.setShowErrorBox(column.isDay());
        sheet.addValidationData(choice);
    }
}
