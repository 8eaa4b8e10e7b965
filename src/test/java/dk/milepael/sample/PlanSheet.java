package dk.milepael.sample;

import dk.milepael.sample.SamplePlan.Column;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tools.jackson.databind.JsonNode;

/** Lays a plan out on a sheet as an officer would, ready to print. */
final class PlanSheet {
    private static final float LINE_POINTS = 13.5f;
    private static final List<String> BANDS = List.of("section", "subsection", "goal", "heading");

    private final XSSFSheet sheet;
    private final PlanStyles styles;
    private final SamplePlan plan;
    private final int lastColumn;

    PlanSheet(XSSFWorkbook workbook, SamplePlan plan) {
        this.sheet = workbook.createSheet(plan.sheet());
        this.styles = new PlanStyles(workbook);
        this.plan = plan;
        this.lastColumn = plan.columns().size() - 1;
        sign(workbook);
    }

    void write() {
        writeTitles();
        sheet.createRow(nextRow());
        var header = writeHeader();
        plan.rows().forEach(this::writeRow);
        prepareForPrint(header);
    }

    private static void sign(XSSFWorkbook workbook) {
        workbook.getProperties().getCoreProperties().setCreator("Økonomiafdelingen");
    }

    private void writeTitles() {
        for (var title : plan.title()) {
            var row = sheet.createRow(nextRow());
            row.setHeightInPoints(20);
            put(row, 0, title, row.getRowNum() == 0 ? "office" : "title");
        }
    }

    private int writeHeader() {
        var row = sheet.createRow(nextRow());
        row.setHeightInPoints(24);
        for (var index = 0; index <= lastColumn; index++) {
            var column = plan.columns().get(index);
            sheet.setColumnWidth(index, column.width() * 256);
            put(row, index, column.header(), "header");
        }
        return row.getRowNum();
    }

    private void writeRow(JsonNode source) {
        var row = sheet.createRow(nextRow());
        BANDS.stream()
                .filter(source::has)
                .findFirst()
                .ifPresentOrElse(
                        band -> writeBand(row, source, band), () -> writeCells(row, source));
        row.setZeroHeight(SamplePlan.flag(source, "hidden"));
    }

    /** A row of one text across the sheet; a heading leaves the owner's column free. */
    private void writeBand(Row row, JsonNode source, String band) {
        IntStream.rangeClosed(0, lastColumn)
                .forEach(column -> row.createCell(column).setCellStyle(styles.named(band)));
        put(row, 0, SamplePlan.text(source, band).orElseThrow(), band);
        SamplePlan.text(source, "owner").ifPresent(owner -> put(row, lastColumn, owner, band));
        var last = band.equals("heading") ? lastColumn - 1 : lastColumn;
        merge(row.getRowNum(), 1, 0, last);
        row.setHeightInPoints(band.equals("section") ? 22 : 18);
    }

    private void writeCells(Row row, JsonNode source) {
        for (var index = 0; index <= lastColumn; index++) {
            writeCell(row.createCell(index), source, plan.columns().get(index));
        }
        var actionRows = source.path("actionRows").asInt(1);
        if (actionRows > 1) {
            merge(row.getRowNum(), actionRows, 0, 0);
        }
        row.setHeightInPoints(LINE_POINTS * lines(source) + 5);
        SamplePlan.text(source, "comment").ifPresent(text -> comment(row, text));
    }

    private void writeCell(Cell cell, JsonNode source, Column column) {
        var struck = SamplePlan.flag(source, "struck");
        cell.setCellStyle(
                styles.named(struck ? "struck" : column.key().equals("owner") ? "owner" : "cell"));
        SamplePlan.text(source, column.key()).ifPresent(cell::setCellValue);
        SamplePlan.day(source, column.key())
                .ifPresent(day -> {
                    cell.setCellValue(day.day());
                    cell.setCellStyle(styles.day(day.format()));
                });
    }

    /** How many lines the row's longest cell takes when it wraps. */
    private int lines(JsonNode source) {
        return plan.columns().stream()
                .mapToInt(column ->
                        SamplePlan.text(source, column.key())
                                .map(text -> lines(text, column.width()))
                                .orElse(1))
                .max()
                .orElse(1);
    }

    private static int lines(String text, int width) {
        return text.lines().mapToInt(line -> 1 + line.length() * 10 / (width * 11)).sum();
    }

    private void comment(Row row, String text) {
        var anchor = new XSSFClientAnchor(0, 0, 0, 0, 4, row.getRowNum(), 6, row.getRowNum() + 4);
        var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(text);
        comment.setAuthor("Økonomiafdelingen");
        row.getCell(markColumn()).setCellComment(comment);
    }

    private int markColumn() {
        return IntStream.rangeClosed(0, lastColumn)
                .filter(index -> plan.columns().get(index).key().equals("done"))
                .findFirst()
                .orElseThrow();
    }

    private void merge(int firstRow, int rows, int firstColumn, int last) {
        sheet.addMergedRegion(
                new CellRangeAddress(firstRow, firstRow + rows - 1, firstColumn, last));
    }

    private void put(Row row, int column, String text, String style) {
        var cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(styles.named(style));
    }

    private int nextRow() {
        return sheet.getPhysicalNumberOfRows();
    }

    private void prepareForPrint(int header) {
        sheet.createFreezePane(0, header + 1);
        sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
        sheet.setFitToPage(true);
        var print = sheet.getPrintSetup();
        print.setPaperSize(PaperSize.A4_PAPER);
        print.setLandscape(true);
        print.setFitHeight((short) 0);
    }
}
