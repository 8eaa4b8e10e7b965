package dk.milepael.ingest.receipt;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Folds a sheet's cells, their values, formulas and looks, into one number. */
final class CellPrints {
    /** Looks are few and cells many. */
    private final Map<Integer, Integer> looks = new HashMap<>();

    int of(XSSFSheet sheet) {
        var print = 1;
        for (var row : sheet) {
            print = 31 * print + row.getRowNum();
            print = 31 * print + row.getHeight();
            print = 31 * print + Boolean.hashCode(row.getZeroHeight());
            for (var cell : row) {
                print = 31 * print + of((XSSFCell) cell);
            }
        }
        return print;
    }

    private int of(XSSFCell cell) {
        var style = cell.getCellStyle();
        var look = looks.computeIfAbsent((int) style.getIndex(), _ -> of(style));
        return 31 * (31 * cell.getAddress().hashCode() + look) + content(cell).hashCode();
    }

    private static String content(Cell cell) {
        var formula = cell.getCellType() == CellType.FORMULA ? "=" + cell.getCellFormula() : "";
        return formula
                + " "
                + cell.getCellType()
                + " "
                + ((XSSFCell) cell).getRawValue()
                + " "
                + text(cell);
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    private static int of(XSSFCellStyle style) {
        var font = style.getFont();
        return String.join(
                        " ",
                        style.getDataFormatString(),
                        font.getFontName(),
                        Integer.toString(font.getFontHeight()),
                        Boolean.toString(font.getBold()),
                        Boolean.toString(font.getItalic()),
                        Boolean.toString(font.getStrikeout()),
                        colour(font.getXSSFColor()),
                        String.valueOf(style.getFillPattern())
                                + colour(style.getFillForegroundXSSFColor()),
                        String.valueOf(style.getAlignment()),
                        String.valueOf(style.getVerticalAlignment()),
                        String.valueOf(style.getBorderBottom()),
                        String.valueOf(style.getBorderTop()),
                        Boolean.toString(style.getWrapText()),
                        Boolean.toString(style.getLocked()))
                .hashCode();
    }

    private static String colour(@Nullable XSSFColor colour) {
        return colour == null ? "" : colour.getCTColor().xmlText();
    }
}
