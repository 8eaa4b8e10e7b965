package dk.milepael.ingest.workbook;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import org.apache.poi.ss.usermodel.CellPropertyType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.xmlbeans.impl.values.XmlValueOutOfRangeException;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** Cells of the type {@code d}, dates as ISO 8601 writes them, which POI doesn't know. */
final class IsoDates {
    private static final QName ATTRIBUTE = new QName("t");
    private static final String TYPE = "d";
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(T.*)?");
    private static final Pattern TIME = Pattern.compile("T(\\d\\d:\\d\\d(:\\d\\d)?).*");

    private IsoDates() {}

    /** Turns such a cell, in memory, into the number that Excel would keep; others stay. */
    static void makeNumber(org.apache.poi.ss.usermodel.Cell cell) {
        if (!(cell instanceof XSSFCell modern) || !isIso(modern)) {
            return;
        }
        var raw = modern.getCTCell().getV().strip();
        var day = DAY.matcher(raw);
        modern.getCTCell().setT(day.matches() ? STCellType.N : STCellType.STR);
        if (day.matches()) {
            var moment = LocalDate.parse(day.group(1)).atStartOfDay();
            modern.setCellValue(day.group(2) == null ? moment : withTime(moment, day.group(2)));
            showAsDate(modern);
        }
    }

    private static boolean isIso(XSSFCell cell) {
        try {
            cell.getCTCell().getT();
            return false;
        } catch (XmlValueOutOfRangeException unknown) {
            try (var attributes = cell.getCTCell().newCursor()) {
                return TYPE.equals(attributes.getAttributeText(ATTRIBUTE))
                        && cell.getCTCell().isSetV();
            }
        }
    }

    private static LocalDateTime withTime(LocalDateTime day, String time) {
        var match = TIME.matcher(time);
        return match.matches()
                ? LocalDateTime.parse(day.toLocalDate() + "T" + match.group(1))
                : day;
    }

    private static void showAsDate(XSSFCell cell) {
        if (!DateUtil.isCellDateFormatted(cell)) {
            var format = cell.getSheet().getWorkbook().createDataFormat();
            CellUtil.setCellStyleProperty(
                    cell, CellPropertyType.DATA_FORMAT, format.getFormat("dd-mm-yyyy"));
        }
    }
}
