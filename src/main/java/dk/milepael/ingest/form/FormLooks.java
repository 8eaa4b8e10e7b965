package dk.milepael.ingest.form;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of a form's cells. */
final class FormLooks {
    private static final byte[] BLUE = {0x14, 0x36, 0x5D};
    private static final byte[] PALE = {(byte) 0xE8, (byte) 0xED, (byte) 0xF3};
    private static final byte[] GREY = {0x6B, 0x72, (byte) 0x80};
    private static final byte[] LINE = {(byte) 0xC9, (byte) 0xD1, (byte) 0xD9};

    final CellStyle title;
    final CellStyle heading;
    final CellStyle text;
    final CellStyle date;
    final CellStyle centred;
    final CellStyle guide;

    /** A heading above rows of a filled-in table. */
    final CellStyle section;

    /** What was told last time. */
    final CellStyle last;

    /** A deadline in words, in a column of dates. */
    final CellStyle words;

    private final XSSFWorkbook workbook;

    FormLooks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        title = style(16, true);
        heading = lined(style(11, true));
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        ((XSSFCellStyle) heading).setFillForegroundColor(colour(PALE));
        text = lined(style(11, false));
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        date = lined(style(11, false));
        date.setAlignment(HorizontalAlignment.LEFT);
        date.setDataFormat(workbook.createDataFormat().getFormat("dd-mm-yyyy"));
        centred = lined(style(11, false));
        centred.setAlignment(HorizontalAlignment.CENTER);
        guide = style(11, false);
        section = asText(lined(style(11, true)));
        section.setWrapText(false);
        last = asText(lined(grey()));
        words = asText(lined(style(11, false)));
    }

    private XSSFCellStyle style(int points, boolean bold) {
        var font = workbook.createFont();
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        if (bold) {
            font.setColor(colour(BLUE));
        }
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(points < 16);
        return style;
    }

    private XSSFCellStyle grey() {
        var style = style(11, false);
        var font = workbook.createFont();
        font.setFontHeightInPoints((short) 11);
        font.setColor(colour(GREY));
        style.setFont(font);
        return style;
    }

    /** Whatever begins with «=» is no formula here. */
    private XSSFCellStyle asText(XSSFCellStyle style) {
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return style;
    }

    private XSSFCellStyle lined(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBottomBorderColor(colour(LINE));
        style.setTopBorderColor(colour(LINE));
        style.setLeftBorderColor(colour(LINE));
        style.setRightBorderColor(colour(LINE));
        return style;
    }

    private XSSFColor colour(byte[] rgb) {
        return new XSSFColor(rgb, workbook.getStylesSource().getIndexedColors());
    }
}
