package dk.milepael.ingest.workbook;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.jspecify.annotations.Nullable;

/** What a workbook's cell styles mean for reading, each worked out once. */
final class Styles {
    private static final int AUTOMATIC = HSSFColor.HSSFColorPredefined.AUTOMATIC.getIndex();

    private final Map<Short, Style> known = new HashMap<>();

    /**
     * What matters of a style.
     *
     * @param fill the solid fill colour as six hexadecimal digits; null where there is none
     * @param format the Excel number format
     */
    record Style(boolean struck, boolean bold, @Nullable String fill, String format) {}

    Style of(org.apache.poi.ss.usermodel.Cell cell) {
        var style = cell.getCellStyle();
        return known.computeIfAbsent(
                style.getIndex(), _ -> read(style, cell.getSheet().getWorkbook()));
    }

    private static Style read(CellStyle style, Workbook workbook) {
        var font = workbook.getFontAt(style.getFontIndex());
        return new Style(
                font.getStrikeout(),
                font.getBold(),
                style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
                        ? hex(style.getFillForegroundColorColor())
                        : null,
                Objects.requireNonNullElse(style.getDataFormatString(), "General"));
    }

    private static @Nullable String hex(@Nullable Color color) {
        return switch (color) {
            case XSSFColor themed ->
                    hex(themed.isIndexed() ? themed.getRGB() : themed.getRGBWithTint());
            case HSSFColor indexed when indexed.getIndex() != AUTOMATIC ->
                    "%02X%02X%02X"
                            .formatted(
                                    indexed.getTriplet()[0],
                                    indexed.getTriplet()[1],
                                    indexed.getTriplet()[2]);
            case null, default -> null;
        };
    }

    private static @Nullable String hex(byte @Nullable [] rgb) {
        return rgb == null ? null : HexFormat.of().withUpperCase().formatHex(rgb);
    }
}
