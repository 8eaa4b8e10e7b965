package dk.milepael.report.word;

import dk.milepael.report.word.ParagraphWriter.Setting;
import dk.milepael.report.word.Row.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Writes a table row by row; only a group of rows that may fit one page is held back. */
final class TableWriter {
    /** Longer groups are not kept together: they would leave a page half empty. */
    private static final int KEPT_TOGETHER_ROWS = 10;

    /** Figures far apart are hard to compare; in twentieths of a point. */
    static final int FIGURES_WIDTH = 9638;

    private final Wml wml;
    private final ParagraphWriter paragraphs;
    private final Styles styles;
    private final int textWidth;
    private final List<Row> held = new ArrayList<>();
    private int[] columns = new int[0];
    private boolean fits;

    TableWriter(Wml wml, ParagraphWriter paragraphs, Styles styles, int textWidth) {
        this.wml = wml;
        this.paragraphs = paragraphs;
        this.styles = styles;
        this.textWidth = textWidth;
    }

    /**
     * Starts a table.
     *
     * @param shares the columns' shares of the width, whatever they add up to
     * @param description what a reader is told who cannot see it
     */
    void begin(WordStyle style, Paragraph caption, List<Double> shares, String description) {
        paragraphs.write(caption, Setting.NONE);
        var width =
                style == WordStyle.TABLE_FIGURES ? Math.min(textWidth, FIGURES_WIDTH) : textWidth;
        columns = widths(shares, width);
        wml.open("w:tbl").open("w:tblPr").value("w:tblStyle", styles.id(style));
        wml.empty("w:tblW", "w:w", String.valueOf(width), "w:type", "dxa");
        wml.empty("w:tblLayout", "w:type", "fixed");
        wml.empty(
                "w:tblLook",
                "w:val",
                "0620",
                "w:firstRow",
                "1",
                "w:noHBand",
                "1",
                "w:noVBand",
                "1");
        wml.value("w:tblCaption", Paragraph.text(caption.runs()));
        wml.value("w:tblDescription", description);
        wml.close().open("w:tblGrid");
        for (var column : columns) {
            wml.empty("w:gridCol", "w:w", String.valueOf(column));
        }
        wml.close();
    }

    void beginGroup() {
        fits = true;
    }

    void row(Row row) {
        held.add(row);
        if (held.size() > KEPT_TOGETHER_ROWS) {
            fits = false;
        }
        if (!fits) {
            writeHeld();
        }
    }

    void endGroup() {
        writeHeld();
    }

    void end() {
        wml.close();
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
        if (row.kind() == Row.Kind.HEAD) {
            wml.empty("w:tblHeader");
        }
        wml.close();
        var column = 0;
        for (var cell : row.cells()) {
            cell(cell, width(column, cell.span()), keepNext);
            column += cell.span();
        }
        wml.close();
    }

    private void cell(Cell cell, int width, boolean keepNext) {
        wml.open("w:tc").open("w:tcPr");
        wml.empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa");
        if (cell.span() > 1) {
            wml.value("w:gridSpan", String.valueOf(cell.span()));
        }
        wml.close();
        var setting = new Setting(keepNext, 0, cell.number());
        cell.paragraphs().forEach(paragraph -> paragraphs.write(paragraph, setting));
        wml.close();
    }

    private int width(int column, int span) {
        return IntStream.range(column, Math.min(column + span, columns.length))
                .map(index -> columns[index])
                .sum();
    }

    /** Rounded so that the columns fill the width exactly. */
    private static int[] widths(List<Double> shares, int width) {
        var total = shares.stream().mapToDouble(Double::doubleValue).sum();
        var widths = new int[shares.size()];
        var edge = 0.0;
        var taken = 0;
        for (var index = 0; index < widths.length; index++) {
            edge += shares.get(index);
            widths[index] = (int) Math.round(width * edge / total) - taken;
            taken += widths[index];
        }
        return widths;
    }
}
