package dk.milepael.ingest.workbook.opendocument;

import dk.milepael.ingest.workbook.opendocument.OpenSheet.OpenCell;
import dk.milepael.ingest.workbook.opendocument.OpenSheet.Row;
import dk.milepael.ingest.workbook.opendocument.OpenSpreadsheet.Allowance;
import dk.milepael.ingest.workbook.xml.Markup;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads one sheet, writing out rows and cells that the file only tells the number of. */
final class SheetReader {
    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 14;

    /** Blank cells repeated more often are the empty room around a table, whatever their fill. */
    private static final int MOST_REPEATED_BLANKS = 100;

    private final Markup xml;
    private final OpenStyles styles;
    private final Allowance allowance;
    private final CellReader content;
    private final List<Row> rows = new ArrayList<>();
    private final TreeMap<Integer, String> columnStyles = new TreeMap<>();
    private int columns;
    private int number;

    SheetReader(Markup xml, OpenStyles styles, Allowance allowance) {
        this.xml = xml;
        this.styles = styles;
        this.allowance = allowance;
        this.content = new CellReader(xml, styles);
    }

    OpenSheet read() throws IOException {
        var name = xml.attribute("name", "");
        var hidden = styles.hidesSheet(xml.attribute("style-name", ""));
        xml.children(this::part);
        return new OpenSheet(name, hidden, rows);
    }

    private void part(String name) throws IOException {
        switch (name) {
            case "table-column" -> {
                columnStyles.put(columns, xml.attribute("default-cell-style-name", ""));
                columns += repeated("columns", MOST_COLUMNS);
            }
            case "table-row" -> row();
            case "table-columns",
                    "table-header-columns",
                    "table-column-group",
                    "table-rows",
                    "table-header-rows",
                    "table-row-group" ->
                    xml.children(this::part);
            default -> {}
        }
    }

    private void row() throws IOException {
        var times = repeated("rows", MOST_ROWS);
        var hidden = !xml.attribute("visibility", "visible").equals("visible");
        var style = xml.attribute("default-cell-style-name");
        var cells = new Cells(times, style);
        xml.children(name -> cell(name, cells));
        allowance.take((long) cells.read.size() * (times - 1));
        if (!cells.read.isEmpty() && !allowance.isExceeded()) {
            add(cells.read, times, hidden);
        }
        number = Math.min(number + times, MOST_ROWS);
    }

    private void add(List<OpenCell> cells, int times, boolean hidden) throws IOException {
        if (number + times > MOST_ROWS) {
            throw new IOException("a row behind the last");
        }
        for (var time = 0; time < times; time++) {
            rows.add(new Row(number + time, hidden, cells));
        }
    }

    private static final class Cells {
        final List<OpenCell> read = new ArrayList<>();
        final int rowTimes;
        final @Nullable String style;
        int column;

        Cells(int rowTimes, @Nullable String style) {
            this.rowTimes = rowTimes;
            this.style = style;
        }
    }

    private void cell(String name, Cells cells) throws IOException {
        var times = repeated("columns", MOST_COLUMNS);
        if (name.equals("table-cell")) {
            var cell = content.read(cells.column, styles.cell(style(cells)));
            var most = cell.content().isBlank() ? MOST_REPEATED_BLANKS : MOST_COLUMNS;
            if (isSomething(cell)
                    && times <= most
                    && (most == MOST_COLUMNS || cells.rowTimes <= most)) {
                add(cell, times, cells);
            }
        }
        cells.column = Math.min(cells.column + times, MOST_COLUMNS);
    }

    private void add(OpenCell cell, int times, Cells cells) throws IOException {
        if (cells.column + times > MOST_COLUMNS) {
            throw new IOException("a cell behind the last column");
        }
        allowance.take(times);
        for (var time = 0; time < times && !allowance.isExceeded(); time++) {
            cells.read.add(cell.at(cells.column + time));
        }
    }

    private static boolean isSomething(OpenCell cell) {
        return !cell.content().isBlank()
                || cell.comment() != null
                || cell.look().fill() != null
                || cell.columns() > 1
                || cell.rows() > 1;
    }

    private @Nullable String style(Cells cells) {
        var own = xml.attribute("style-name", cells.style == null ? "" : cells.style);
        if (!own.isEmpty()) {
            return own;
        }
        var column = columnStyles.floorEntry(cells.column);
        return column == null || column.getValue().isEmpty() ? null : column.getValue();
    }

    /** A count that is none would put all that follows in another place. */
    private int repeated(String what, int most) throws IOException {
        var name = "number-%s-repeated".formatted(what);
        var times = xml.number(name, xml.attribute(name) == null ? 1 : 0, most);
        if (times == 0) {
            throw new IOException(name + " " + xml.attribute(name));
        }
        return times;
    }
}
