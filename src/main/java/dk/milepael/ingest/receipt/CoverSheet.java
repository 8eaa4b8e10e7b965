package dk.milepael.ingest.receipt;

import dk.milepael.ingest.receipt.CellFormats.Format;
import dk.milepael.ingest.receipt.Marking.Entry;
import dk.milepael.ingest.receipt.Marking.Line;
import dk.milepael.ingest.workbook.Cell;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The sheet that is put before a workbook's own: lines of text, and links to its cells. */
final class CoverSheet {
    /** Widths of the columns in characters; every further one has the last. */
    private static final List<Integer> WIDTHS = List.of(52, 20, 42, 34, 16, 13, 7);

    private static final int COLUMNS = Marking.KEY_COLUMN;

    /** Of a line of text, and of the tallest row that Excel has, in points. */
    private static final int LINE = 13;

    private static final int TALLEST = 409;

    /** What Excel holds in one cell. */
    private static final int LONGEST = 32_767;

    private final CellFormats formats;
    private final Map<String, String> sheets;
    private final StringBuilder links = new StringBuilder();
    private final StringBuilder rows = new StringBuilder();

    /**
     * @param sheets the sheets' names in the workbook, by the names that cells tell
     */
    CoverSheet(CellFormats formats, Map<String, String> sheets) {
        this.formats = formats;
        this.sheets = sheets;
    }

    String xml(List<Line> lines) {
        for (var i = 0; i < lines.size(); i++) {
            row(i + 1, lines.get(i));
        }
        return """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <worksheet xmlns="%s"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>\
        <sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"/></sheetViews>\
        <sheetFormatPr defaultRowHeight="15"/><cols>%s</cols><sheetData>%s</sheetData>%s\
        <pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>\
        <pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>\
        """
                .formatted(Xml.SHEETS, columns(), rows, hyperlinks());
    }

    private static String columns() {
        var columns = new StringBuilder();
        for (var i = 1; i <= COLUMNS; i++) {
            columns.append(
                    "<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"/>"
                            .formatted(i, WIDTHS.get(Math.min(i, WIDTHS.size()) - 1)));
        }
        return columns.append(
                        "<col min=\"%1$d\" max=\"%1$d\" width=\"7\" hidden=\"1\" customWidth=\"1\"/>"
                                .formatted(COLUMNS + 1))
                .toString();
    }

    private String hyperlinks() {
        return links.isEmpty() ? "" : "<hyperlinks>" + links + "</hyperlinks>";
    }

    private void row(int number, Line line) {
        if (line.entries().isEmpty()) {
            return;
        }
        rows.append("<row r=\"%d\"%s>".formatted(number, height(line)));
        var column = 0;
        for (var entry : line.entries()) {
            cell(Cell.columnName(column++) + number, line, entry);
        }
        rows.append("</row>");
    }

    /** A program that shows a sheet without measuring it needs the height told. */
    private static String height(Line line) {
        var points =
                switch (line.look()) {
                    case TITLE -> 24;
                    case HEADING -> 20;
                    case SUBHEADING, COLUMN_HEADS, LEAD, BLANK -> 16;
                    case ROW -> Math.min(TALLEST, 4 + LINE * lines(line));
                };
        return " ht=\"%d\" customHeight=\"1\"".formatted(points);
    }

    private static int lines(Line line) {
        return IntStream.range(0, Math.min(COLUMNS, line.entries().size()))
                .map(column -> lines(line.entries().get(column).text(), column))
                .max()
                .orElse(1);
    }

    private static int lines(String text, int column) {
        var width = WIDTHS.get(Math.min(column, WIDTHS.size() - 1));
        return text.lines().mapToInt(line -> 1 + line.length() / width).sum();
    }

    private void cell(String address, Line line, Entry entry) {
        var to = entry.to();
        var sheet = to == null ? null : sheets.get(to.sheet());
        var format = to == null || sheet == null ? format(line) : Format.LINK;
        if (entry.text().isEmpty()) {
            rows.append("<c r=\"%s\" s=\"%d\"/>".formatted(address, formats.number(format)));
            return;
        }
        rows.append(
                "<c r=\"%s\" s=\"%d\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
                        .formatted(address, formats.number(format), text(entry.text())));
        if (to != null && sheet != null) {
            var location = "'" + sheet.replace("'", "''") + "'!" + to.cell();
            links.append(
                    "<hyperlink ref=\"%s\" location=\"%s\" display=\"%s\"/>"
                            .formatted(address, text(location), text(entry.text())));
        }
    }

    private static Format format(Line line) {
        return switch (line.look()) {
            case TITLE -> Format.TITLE;
            case LEAD, BLANK -> Format.LEAD;
            case HEADING -> Format.HEADING;
            case SUBHEADING -> Format.SUBHEADING;
            case COLUMN_HEADS -> Format.COLUMN_HEADS;
            case ROW -> Format.ROW;
        };
    }

    private static String text(String text) {
        var shown = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return shown.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
