package dk.milepael.ingest.receipt;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What a workbook is to those who use it, cell by cell.
 *
 * @param sheets in order
 * @param names the names that formulas use
 */
record WorkbookPrint(List<Sheet> sheets, List<String> names) {

    /**
     * A sheet.
     *
     * @param cells a fingerprint of each cell's value, formula and looks
     * @param other how much it has of whatever stands beside the cells
     */
    record Sheet(String name, int cells, String other, Map<String, String> comments) {

        boolean isKeptIn(Sheet copy) {
            return name.equals(copy.name)
                    && cells == copy.cells
                    && other.equals(copy.other)
                    && comments.entrySet().stream()
                            .allMatch(old ->
                                    copy.comments
                                            .getOrDefault(old.getKey(), "")
                                            .startsWith(old.getValue()));
        }
    }

    static WorkbookPrint of(Path file) throws IOException {
        try (var workbook = new XSSFWorkbook(java.nio.file.Files.newInputStream(file))) {
            var sheets = new ArrayList<Sheet>();
            for (var sheet : workbook) {
                sheets.add(sheet((XSSFSheet) sheet, workbook));
            }
            var names =
                    workbook.getAllNames().stream()
                            .map(name ->
                                    String.join(
                                            " ",
                                            name.getNameName(),
                                            name.getSheetIndex() < 0
                                                    ? ""
                                                    : workbook.getSheetName(name.getSheetIndex()),
                                            name.getRefersToFormula()))
                            .sorted()
                            .toList();
            return new WorkbookPrint(sheets, names);
        }
    }

    /** What a marked copy lacks, the first sheet left aside. */
    Optional<String> difference(WorkbookPrint copy) {
        if (copy.sheets.size() != sheets.size() + 1) {
            return Optional.of("the number of sheets");
        }
        for (var i = 0; i < sheets.size(); i++) {
            if (!sheets.get(i).isKeptIn(copy.sheets.get(i + 1))) {
                return Optional.of("sheet " + sheets.get(i).name);
            }
        }
        return names.equals(copy.names) ? Optional.empty() : Optional.of("names");
    }

    private static Sheet sheet(XSSFSheet sheet, XSSFWorkbook workbook) {
        var comments = new TreeMap<String, String>();
        sheet.getCellComments()
                .forEach((CellAddress at, org.apache.poi.xssf.usermodel.XSSFComment comment) ->
                        comments.put(at.formatAsString(), comment.getString().getString()));
        var index = workbook.getSheetIndex(sheet);
        return new Sheet(
                sheet.getSheetName(),
                new CellPrints().of(sheet),
                workbook.getSheetVisibility(index) + " " + beside(sheet),
                comments);
    }

    private static String beside(XSSFSheet sheet) {
        var drawing = sheet.getDrawingPatriarch();
        var filter = sheet.getCTWorksheet().getAutoFilter();
        return List.of(
                        sheet.getMergedRegions().toString(),
                        drawing == null ? 0 : drawing.getCharts().size(),
                        drawing == null ? 0 : drawing.getShapes().size(),
                        sheet.getDataValidations().size(),
                        sheet.getSheetConditionalFormatting().getNumConditionalFormattings(),
                        sheet.getTables().size(),
                        sheet.getPivotTables().size(),
                        sheet.getHyperlinkList().size(),
                        filter == null ? "" : filter.getRef())
                .toString();
    }
}
