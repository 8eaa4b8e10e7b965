package dk.milepael.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;

/** The looks of a plan's cells, by the part that a cell plays. */
final class PlanStyles {
    private static final int DARK_BLUE = 0x1F3864;
    private static final int MID_BLUE = 0xBDD0E9;
    private static final int LIGHT_BLUE = 0xDEE8F5;
    private static final int GREY = 0xA6ACB5;
    private static final int PALE = 0xF3F5F8;

    private final XSSFWorkbook workbook;
    private final Map<String, CellStyle> styles = new HashMap<>();

    PlanStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        styles.put("office", plain(11, false));
        styles.put("title", plain(14, true));
        styles.put("header", header());
        styles.put("section", band(12, MID_BLUE));
        styles.put("subsection", band(11, LIGHT_BLUE));
        styles.put("goal", goal());
        styles.put("heading", band(10, PALE));
        styles.put("cell", framed());
        styles.put("bold", bold());
        styles.put("struck", struck());
    }

    CellStyle named(String name) {
        return Objects.requireNonNull(styles.get(name), name);
    }

    CellStyle day(String format) {
        return styles.computeIfAbsent(
                "day " + format,
                _ -> {
                    var style = framed();
                    style.setAlignment(HorizontalAlignment.LEFT);
                    style.setDataFormat(workbook.createDataFormat().getFormat(format));
                    return style;
                });
    }

    private XSSFCellStyle plain(int points, boolean bold) {
        var style = workbook.createCellStyle();
        style.setFont(font(points, bold));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle framed() {
        var style = plain(10, false);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        for (var side : BorderSide.values()) {
            style.setBorderColor(side, color(GREY));
        }
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private XSSFCellStyle band(int points, int fill) {
        var style = framed();
        style.setFont(font(points, true));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        fill(style, fill);
        return style;
    }

    private XSSFCellStyle header() {
        var style = band(10, DARK_BLUE);
        var font = font(10, true);
        font.setColor(IndexedColors.WHITE.getIndex());
        style.setFont(font);
        return style;
    }

    private XSSFCellStyle goal() {
        var style = band(10, 0xFFFFFF);
        var font = font(10, false);
        font.setItalic(true);
        style.setFont(font);
        return style;
    }

    private XSSFCellStyle bold() {
        var style = framed();
        style.setFont(font(10, true));
        return style;
    }

    private XSSFCellStyle struck() {
        var style = framed();
        var font = font(10, false);
        font.setStrikeout(true);
        style.setFont(font);
        return style;
    }

    private XSSFFont font(int points, boolean bold) {
        var font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }

    private static void fill(XSSFCellStyle style, int rgb) {
        style.setFillForegroundColor(color(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static XSSFColor color(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
