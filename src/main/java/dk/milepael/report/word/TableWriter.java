package dk.milepael.report.word;

import dk.milepael.report.word.ParagraphWriter.Setting;
import dk.milepael.report.word.Row.Cell;
import java.util.ArrayList;
import java.util.List;

/** Writes a table row by row; only a group of rows that may fit one page is held back. */
final class TableWriter {
    /** Longer groups are not kept together: they would leave a page half empty. */
    private static final int KEPT_TOGETHER_ROWS = 10;

    /** The first row's look is the style's, or is written into the cells. */
    private static final String STYLED_HEAD = "0620";

    private static final String PLAIN_HEAD = "0600";

    private final Wml wml;
    private final ParagraphWriter paragraphs;
    private final Styles styles;
    private final int textWidth;
    private final List<Row> held = new ArrayList<>();
    private int[] columns = new int[0];
    private String headLook = "";
    private boolean whole;
    private boolean fits;

    TableWriter(Wml wml, ParagraphWriter paragraphs, Styles styles, int textWidth) {
        this.wml = wml;
        this.paragraphs = paragraphs;
        this.styles = styles;
        this.textWidth = textWidth;
    }

    int textWidth() {
        return textWidth;
    }

    /** Whether the design's row of heads can stand below a row with the title. */
    boolean canRepeatTitles() {
        return styles.headRow().standsAnywhere();
    }

    /**
     * Starts a table.
     *
     * @param title what is said in a row above the heads, which each page repeats; may be empty
     * @param whole whether it is short, and stays on one page
     */
    void begin(TableStart start, List<Paragraph> title, boolean whole) {
        this.whole = whole;
        columns = start.columns(textWidth);
        headLook = title.isEmpty() ? "" : styles.headRow().look();
        wml.open("w:tbl").open("w:tblPr").value("w:tblStyle", styles.id(start.style()));
        wml.empty("w:tblW", "w:w", String.valueOf(start.width(textWidth)), "w:type", "dxa");
        wml.empty("w:tblLayout", "w:type", "fixed");
        wml.empty(
                "w:tblLook",
                "w:val",
                title.isEmpty() ? STYLED_HEAD : PLAIN_HEAD,
                "w:firstRow",
                title.isEmpty() ? "1" : "0",
                "w:noHBand",
                "1",
                "w:noVBand",
                "1");
        wml.value("w:tblCaption", Paragraph.text(start.caption().runs()));
        wml.value("w:tblDescription", start.description());
        wml.close().open("w:tblGrid");
        for (var column : columns) {
            wml.empty("w:gridCol", "w:w", String.valueOf(column));
        }
        wml.close();
        if (!title.isEmpty()) {
            title(title);
        }
    }

    void beginGroup() {
        fits = true;
    }

    void row(Row row) {
        held.add(row);
        if (!whole && held.size() > KEPT_TOGETHER_ROWS) {
            fits = false;
        }
        if (!fits) {
            writeHeld();
        }
    }

    void endGroup() {
        if (!whole) {
            writeHeld();
        }
    }

    void end() {
        writeHeld();
        wml.close();
    }

    /** Across all columns, without lines, and as far to the left as text beside tables. */
    private void title(List<Paragraph> title) {
        wml.open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:tblHeader").close();
        wml.open("w:tc").open("w:tcPr");
        cellWidth(width(columns, 0, columns.length), columns.length);
        wml.open("w:tcBorders").value("w:top", "nil").value("w:bottom", "nil").close();
        wml.open("w:tcMar").empty("w:left", "w:w", "0", "w:type", "dxa").close().close();
        title.forEach(paragraph -> paragraphs.write(paragraph, Setting.KEEP_NEXT));
        wml.close().close();
    }

    private void writeHeld() {
        for (var index = 0; index < held.size(); index++) {
            var row = held.get(index);
            write(row, row.leadsOn() || (fits && index < held.size() - 1));
        }
        held.clear();
    }

    private void write(Row row, boolean keepNext) {
        wml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        var isHead = row.kind() == Row.Kind.HEAD;
        if (isHead) {
            wml.empty("w:tblHeader");
        }
        wml.close();
        var column = 0;
        for (var cell : row.cells()) {
            wml.open("w:tc").open("w:tcPr");
            cellWidth(width(columns, column, cell.span()), cell.span());
            wml.ready(isHead ? headLook : "").close();
            content(cell, keepNext);
            wml.close();
            column += cell.span();
        }
        wml.close();
    }

    private void content(Cell cell, boolean keepNext) {
        var setting = Setting.of(keepNext, cell.number());
        for (var paragraph : cell.paragraphs()) {
            paragraphs.write(paragraph, setting);
        }
    }

    private void cellWidth(int width, int span) {
        wml.empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa");
        if (span > 1) {
            wml.value("w:gridSpan", String.valueOf(span));
        }
    }

    /** The width of some columns together. */
    static int width(int[] columns, int first, int span) {
        var width = 0;
        for (var column = first; column < Math.min(first + span, columns.length); column++) {
            width += columns[column];
        }
        return width;
    }
}
