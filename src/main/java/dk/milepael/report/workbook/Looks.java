package dk.milepael.report.workbook;

import dk.milepael.report.Badge;
import dk.milepael.report.Words;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of cells: dark letters on grounds light enough to read them on, also in grey print. */
final class Looks {
    private static final String INK = "1F2933";
    private static final String HEAD_GROUND = "14365D";
    private static final String WHITE = "FFFFFF";
    private static final String HAIRLINE = "C9D1D9";
    private static final short POINTS = 10;
    private static final short TITLE_POINTS = 14;

    private final XSSFWorkbook workbook;
    private final Map<Badge, CellStyle> lit = new EnumMap<>(Badge.class);
    final CellStyle head;
    final CellStyle text;
    final CellStyle quoted;
    final CellStyle day;
    final CellStyle number;
    final CellStyle title;
    final CellStyle prose;

    Looks(XSSFWorkbook workbook, Words words) {
        this.workbook = workbook;
        this.head = head();
        this.text = cell();
        this.quoted = cell();
        this.quoted.setQuotePrefixed(true);
        this.day = cell();
        this.day.setDataFormat(
                workbook.createDataFormat()
                        .getFormat(
                                words.locale().equals(Words.DANISH) ? "dd-mm-yyyy" : "dd/mm/yyyy"));
        this.day.setAlignment(HorizontalAlignment.LEFT);
        this.number = cell();
        this.number.setIndention((short) 1);
        this.number.setAlignment(HorizontalAlignment.RIGHT);
        this.number.setDataFormat(workbook.createDataFormat().getFormat("0"));
        this.title = inked(new Font(TITLE_POINTS, true, HEAD_GROUND));
        this.prose = inked(new Font(POINTS, false, INK));
        for (var badge : Badge.values()) {
            lit.put(badge, onGround(ground(badge)));
        }
    }

    private record Font(short points, boolean bold, String colour) {}

    CellStyle lit(Badge badge) {
        return Objects.requireNonNull(lit.get(badge));
    }

    /** Pale grounds: dark ink has a contrast above 9 to 1 on each of them. */
    private static String ground(Badge badge) {
        return switch (badge) {
            case BLUE -> "D6E4F5";
            case GREEN -> "D9EFDD";
            case YELLOW -> "FCE7BF";
            case RED -> "F8D3D0";
            case GREY -> "E5E8EB";
            case DROPPED -> WHITE;
        };
    }

    private XSSFCellStyle onGround(String ground) {
        var style = cell();
        fill(style, ground);
        return style;
    }

    private XSSFCellStyle head() {
        var style = inked(new Font(POINTS, true, WHITE));
        fill(style, HEAD_GROUND);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle cell() {
        var style = inked(new Font(POINTS, false, INK));
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(HAIRLINE));
        return style;
    }

    private XSSFCellStyle inked(Font look) {
        var font = workbook.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints(look.points());
        font.setBold(look.bold());
        font.setColor(colour(look.colour()));
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static void fill(XSSFCellStyle style, String ground) {
        style.setFillForegroundColor(colour(ground));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(hex));
    }
}
