package dk.milepael.report.word;

import dk.milepael.report.word.Row.Cell;
import dk.milepael.report.word.Row.Kind;
import dk.milepael.report.word.XhtmlReader.Step;
import java.util.ArrayList;
import java.util.List;

/** Walks a table that was just started, up to and with its end. */
final class TableWalker {
    private final XhtmlReader reader;
    private final ContentReader content;
    private final TableOpening table;
    private final WordStyle style;
    private final List<Double> shares = new ArrayList<>();
    private List<Run> caption = List.of();
    private boolean begun;
    private boolean inHead;

    TableWalker(XhtmlReader reader, ContentReader content, TableOpening table) {
        this.reader = reader;
        this.content = content;
        this.table = table;
        this.style = reader.hasClass("figures") ? WordStyle.TABLE_FIGURES : WordStyle.TABLE_ROWS;
    }

    void walk() {
        for (var open = true; open; ) {
            switch (reader.next()) {
                case START -> start();
                case END -> open = end();
                case TEXT, OTHER, FINISHED -> {}
            }
        }
        table.end();
    }

    private void start() {
        switch (reader.name()) {
            case "caption" -> caption = content.runs();
            case "colgroup" -> {}
            case "col" ->
                    shares.add(Double.valueOf(reader.attribute("width", "1").replace("%", "")));
            case "thead" -> beginGroup(true);
            case "tbody" -> beginGroup(false);
            case "tr" -> row();
            default -> throw reader.unexpected("a table");
        }
    }

    /** Whether the table goes on. */
    private boolean end() {
        if (reader.name().equals("thead") || reader.name().equals("tbody")) {
            table.endGroup();
        }
        return !reader.name().equals("table");
    }

    private void beginGroup(boolean head) {
        inHead = head;
        table.beginGroup();
    }

    private void row() {
        var kind = inHead ? Kind.HEAD : kind();
        var cells = new ArrayList<Cell>();
        for (var step = reader.next(); step != Step.END; step = reader.next()) {
            if (step == Step.START) {
                cells.add(cell(kind));
            }
        }
        var row = new Row(kind, cells);
        if (!begun) {
            var named = new Paragraph(WordStyle.CAPTION, caption);
            table.begin(new TableStart(style, named, shares, row.text()));
            begun = true;
        }
        table.row(row);
    }

    private Kind kind() {
        return switch (reader.attribute("class", "")) {
            case "group" -> Kind.GROUP;
            case "total" -> Kind.TOTAL;
            default -> Kind.PLAIN;
        };
    }

    private Cell cell(Kind kind) {
        var span = Integer.parseInt(reader.attribute("colspan", "1"));
        var number = reader.hasClass("number");
        return new Cell(span, number, content.cell(style(kind)));
    }

    private WordStyle style(Kind kind) {
        return switch (kind) {
            case HEAD -> WordStyle.CELL_HEAD;
            case GROUP -> WordStyle.CELL_GROUP;
            case TOTAL -> WordStyle.CELL_ROW_HEAD;
            case PLAIN -> reader.name().equals("th") ? WordStyle.CELL_ROW_HEAD : WordStyle.CELL;
        };
    }
}
