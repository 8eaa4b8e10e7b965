package dk.milepael.ingest.receipt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.DataConsolidateFunction;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook with everything that a copy could lose. */
final class FullWorkbook {
    static final String PLAN = "Plan & Bo's mål";

    private FullWorkbook() {}

    static Path in(Path folder) {
        var file = folder.resolve("plan.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            plan(workbook.createSheet(PLAN));
            figures(workbook.createSheet("Tal"));
            var hidden = workbook.createSheet("Skjult");
            hidden.createRow(0).createCell(0).setCellFormula("SUM(Tal!B2:B4)");
            workbook.setSheetVisibility(2, SheetVisibility.HIDDEN);
            pivot(workbook.createSheet("Pivot"), workbook.getSheet("Tal"));
            workbook.setActiveSheet(1);
            workbook.setSelectedTab(1);
            var name = workbook.createName();
            name.setNameName("budget");
            name.setRefersToFormula("Tal!$B$2:$B$4");
            var own = workbook.createName();
            own.setNameName("lokal");
            own.setSheetIndex(1);
            own.setRefersToFormula("Tal!$A$1");
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void plan(XSSFSheet sheet) {
        var workbook = sheet.getWorkbook();
        String[][] rows = {
            {"Handling", "Milepæle", "Frist", "Status", "Ansvarlig"},
            {"A. Nye målere", "Målerne er sat op", "primo 2027", "I gang", "Teknik"},
            {"", "Målerne aflæses", "når vi kan", "", "Teknik"},
            {"", "Evaluering", "", "", ""}
        };
        for (var i = 0; i < rows.length; i++) {
            var row = sheet.createRow(i);
            for (var j = 0; j < rows[i].length; j++) {
                row.createCell(j).setCellValue(rows[i][j]);
            }
        }
        var bold = workbook.createFont();
        bold.setBold(true);
        var head = workbook.createCellStyle();
        head.setFont(bold);
        head.setFillForegroundColor(IndexedColors.LIGHT_BLUE.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        sheet.getRow(0).forEach(cell -> cell.setCellStyle(head));
        comment(sheet, 2, 2, "Spørg Bo, hvornår");
        sheet.setAutoFilter(new CellRangeAddress(0, 3, 0, 4));
        sheet.createFreezePane(0, 1);
        var validation = sheet.getDataValidationHelper();
        sheet.addValidationData(
                validation.createValidation(
                        validation.createExplicitListConstraint(new String[] {"I gang", "Færdig"}),
                        new CellRangeAddressList(1, 9, 3, 3)));
        var formats = sheet.getSheetConditionalFormatting();
        var rule = formats.createConditionalFormattingRule("$D2=\"Færdig\"");
        rule.createFontFormatting().setFontStyle(true, false);
        formats.addConditionalFormatting(
                new CellRangeAddress[] {CellRangeAddress.valueOf("A2:E9")}, rule);
        sheet.getPrintSetup().setLandscape(true);
    }

    private static void comment(XSSFSheet sheet, int row, int column, String text) {
        var anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setRow1(row + 5);
        anchor.setCol1(column + 5);
        var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString(text));
        comment.setAuthor("Ida");
        comment.setAddress(row, column);
    }

    private static void figures(XSSFSheet sheet) {
        sheet.createRow(0).createCell(0).setCellValue("Måned");
        sheet.getRow(0).createCell(1).setCellValue("Kroner");
        for (var i = 1; i < 4; i++) {
            sheet.createRow(i).createCell(0).setCellValue("M" + i);
            sheet.getRow(i).createCell(1).setCellValue(i * 12.5);
        }
        sheet.createRow(4).createCell(1).setCellFormula("SUM(B2:B4)");
        sheet.addMergedRegion(CellRangeAddress.valueOf("D1:F1"));
        for (var row = 1; row < 4; row++) {
            var link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress("https://example.invalid/" + row);
            sheet.getRow(row).getCell(0).setHyperlink(link);
        }
        sheet.createTable(new AreaReference("A1:B4", sheet.getWorkbook().getSpreadsheetVersion()));
        var chart = sheet.createDrawingPatriarch().createChart(anchor(sheet));
        var bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
        var left = chart.createValueAxis(AxisPosition.LEFT);
        var line = chart.createData(ChartTypes.LINE, bottom, left);
        line.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(
                        sheet, CellRangeAddress.valueOf("A2:A4")),
                XDDFDataSourcesFactory.fromNumericCellRange(
                        sheet, CellRangeAddress.valueOf("B2:B4")));
        chart.plot(line);
    }

    private static org.apache.poi.xssf.usermodel.XSSFClientAnchor anchor(XSSFSheet sheet) {
        return sheet.createDrawingPatriarch().createAnchor(0, 0, 0, 0, 4, 6, 12, 20);
    }

    private static void pivot(XSSFSheet sheet, XSSFSheet source) {
        var version = source.getWorkbook().getSpreadsheetVersion();
        var table =
                sheet.createPivotTable(
                        new AreaReference("A1:B4", version), new CellReference("A3"), source);
        table.addRowLabel(0);
        table.addColumnLabel(DataConsolidateFunction.SUM, 1);
    }

    /**
     * The same file with parts changed or added, by name; null as the old text where there is none.
     */
    static Path with(Path file, Map<String, UnaryOperator<String>> changes) {
        var changed = file.resolveSibling("ændret-" + file.getFileName());
        var left = new LinkedHashMap<>(changes);
        try (var zip = new ZipFile(file.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                var content = zip.getInputStream(entry).readAllBytes();
                var change = left.remove(entry.getName());
                add(out, entry.getName(), change == null ? content : changed(content, change));
            }
            for (var fresh : left.entrySet()) {
                add(
                        out,
                        fresh.getKey(),
                        fresh.getValue().apply(null).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return changed;
    }

    private static byte[] changed(byte[] content, UnaryOperator<String> change) {
        var text = change.apply(new String(content, StandardCharsets.UTF_8));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void add(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }
}
