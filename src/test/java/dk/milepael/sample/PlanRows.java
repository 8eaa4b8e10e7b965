package dk.milepael.sample;

import dk.milepael.sample.SamplePlan.Column;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import tools.jackson.databind.JsonNode;

/** Writes the rows below a sheet's titles, each as high as its longest cell. */
final class PlanRows {
    private static final float LINE_POINTS = 13.5f;
    private static final List<String> BANDS = List.of("section", "subsection", "goal", "heading");
    private static final List<String> BOLD_COLUMNS = List.of("owner", "label");

    /** The text that fills all columns but the first. */
    private static final String WIDE = "wide";

    private final XSSFSheet sheet;
    private final PlanStyles styles;
    private final SamplePlan plan;
    private final int lastColumn;

    PlanRows(XSSFSheet sheet, PlanStyles styles, SamplePlan plan) {
        this.sheet = sheet;
        this.styles = styles;
        this.plan = plan;
        this.lastColumn = plan.columns().size() - 1;
    }

    void write(Row row, JsonNode source) {
        if (SamplePlan.flag(source, "pageBefore")) {
            sheet.setRowBreak(row.getRowNum() - 1);
        }
        if (!SamplePlan.flag(source, "blank")) {
            BANDS.stream()
                    .filter(source::has)
                    .findFirst()
                    .ifPresentOrElse(
                            band -> writeBand(row, source, band), () -> writeCells(row, source));
        }
        row.setZeroHeight(SamplePlan.flag(source, "hidden"));
    }

    /** A row of one text across the sheet; a heading leaves a last column of owners free. */
    private void writeBand(Row row, JsonNode source, String band) {
        IntStream.rangeClosed(0, lastColumn)
                .forEach(column -> row.createCell(column).setCellStyle(styles.named(band)));
        put(row, 0, SamplePlan.text(source, band).orElseThrow(), band);
        SamplePlan.text(source, "owner").ifPresent(owner -> put(row, lastColumn, owner, band));
        var hasOwners = plan.columns().get(lastColumn).key().equals("owner");
        var last = band.equals("heading") && hasOwners ? lastColumn - 1 : lastColumn;
        merge(row.getRowNum(), 1, 0, last);
        row.setHeightInPoints(band.equals("section") ? 22 : 18);
    }

    private void writeCells(Row row, JsonNode source) {
        for (var index = 0; index <= lastColumn; index++) {
            writeCell(row.createCell(index), source, plan.columns().get(index));
        }
        SamplePlan.text(source, WIDE)
                .ifPresent(text -> {
                    put(row, 1, text, "cell");
                    merge(row.getRowNum(), 1, 1, lastColumn);
                });
        var mergedDown = source.path("mergedDown").asInt(1);
        if (mergedDown > 1) {
            merge(row.getRowNum(), mergedDown, 0, 0);
        }
        row.setHeightInPoints(LINE_POINTS * lines(source) + 5);
        SamplePlan.text(source, "comment").ifPresent(text -> comment(row, text));
    }

    private void writeCell(Cell cell, JsonNode source, Column column) {
        cell.setCellStyle(styles.named(style(source, column)));
        SamplePlan.text(source, column.key()).ifPresent(cell::setCellValue);
        SamplePlan.day(source, column.key())
                .ifPresent(day -> {
                    cell.setCellValue(day.day());
                    cell.setCellStyle(styles.day(day.format()));
                });
    }

    private static String style(JsonNode source, Column column) {
        return SamplePlan.flag(source, "struck")
                ? "struck"
                : SamplePlan.text(source, "style")
                        .orElse(BOLD_COLUMNS.contains(column.key()) ? "bold" : "cell");
    }

    /** How many lines the row's longest cell takes when it wraps. */
    private int lines(JsonNode source) {
        var widest = plan.columns().stream().skip(1).mapToInt(Column::width).sum();
        var inWide = SamplePlan.text(source, WIDE).map(text -> lines(text, widest)).orElse(1);
        return plan.columns().stream()
                .mapToInt(column ->
                        SamplePlan.text(source, column.key())
                                .map(text -> lines(text, column.width()))
                                .orElse(1))
                .reduce(inWide, Math::max);
    }

    private static int lines(String text, int width) {
        return text.lines().mapToInt(line -> 1 + line.length() * 10 / (width * 11)).sum();
    }

    private void comment(Row row, String text) {
        var anchor = new XSSFClientAnchor(0, 0, 0, 0, 4, row.getRowNum(), 6, row.getRowNum() + 4);
        var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(text);
        comment.setAuthor(SampleWorkbooks.AUTHOR);
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
}
