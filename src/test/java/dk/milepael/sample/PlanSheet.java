package dk.milepael.sample;

import java.util.Optional;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Lays a plan out on a sheet as an officer would, ready to print. */
final class PlanSheet {
    private final XSSFSheet sheet;
    private final PlanStyles styles;
    private final SamplePlan plan;

    PlanSheet(XSSFWorkbook workbook, PlanStyles styles, SamplePlan plan) {
        this.sheet = workbook.createSheet(plan.sheet());
        this.styles = styles;
        this.plan = plan;
    }

    void write() {
        writeTitles();
        nextRow();
        setWidths();
        var header = plan.hasHeaders() ? Optional.of(writeHeader()) : Optional.<Integer>empty();
        var rows = new PlanRows(sheet, styles, plan);
        plan.rows().forEach(source -> rows.write(nextRow(), source));
        header.ifPresent(this::keepInSight);
        prepareForPrint();
    }

    private void writeTitles() {
        for (var title : plan.title()) {
            var row = nextRow();
            row.setHeightInPoints(20);
            put(row, 0, title, row.getRowNum() == 0 ? "office" : "title");
        }
    }

    private void setWidths() {
        for (var index = 0; index < plan.columns().size(); index++) {
            sheet.setColumnWidth(index, plan.columns().get(index).width() * 256);
        }
    }

    private int writeHeader() {
        var row = nextRow();
        row.setHeightInPoints(24);
        for (var index = 0; index < plan.columns().size(); index++) {
            put(row, index, plan.columns().get(index).header(), "header");
        }
        return row.getRowNum();
    }

    private void put(Row row, int column, String text, String style) {
        var cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(styles.named(style));
    }

    private Row nextRow() {
        return sheet.createRow(sheet.getPhysicalNumberOfRows());
    }

    private void keepInSight(int header) {
        sheet.createFreezePane(0, header + 1);
        sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
    }

    private void prepareForPrint() {
        sheet.setFitToPage(true);
        var print = sheet.getPrintSetup();
        print.setPaperSize(PaperSize.A4_PAPER);
        print.setLandscape(true);
        print.setFitHeight((short) 0);
    }
}
