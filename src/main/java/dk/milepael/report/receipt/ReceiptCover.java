package dk.milepael.report.receipt;

import dk.milepael.ingest.receipt.Marking;
import dk.milepael.ingest.receipt.Marking.Entry;
import dk.milepael.ingest.receipt.Marking.Line;
import dk.milepael.ingest.receipt.Marking.Look;
import dk.milepael.report.Words;
import java.util.ArrayList;
import java.util.List;

/** The receipt as the first sheet of the marked copy. */
final class ReceiptCover {
    /** So many cells of one remark lead to their places; the comments lead to the others. */
    private static final int LINKS = 8;

    /** What a cell has room for. */
    private static final int MOST_KEYS = 1_800;

    private final Words words;
    private final List<Line> lines = new ArrayList<>();

    ReceiptCover(Words words) {
        this.words = words;
    }

    List<Line> of(ReceiptView view) {
        say(Look.TITLE, view.head().title());
        say(Look.LEAD, view.head().municipality() + " · " + view.head().status());
        lines.add(Line.BLANK);
        view.fate().forEach(sentence -> say(Look.LEAD, sentence));
        view.sum().forEach(sentence -> say(Look.LEAD, sentence));
        say(
                Look.LEAD,
                words.say(view.remarks().isEmpty() ? "receipt.nothing-to-do" : "receipt.copy.use"));
        view.remarks().forEach(this::group);
        heading(words.say("receipt.understood"));
        view.reading().sheets().forEach(this::sheet);
        leftOut(view.reading().leftOut());
        lines.add(Line.BLANK);
        say(Look.LEAD, view.hash());
        return List.copyOf(lines);
    }

    private void group(ReceiptView.Group group) {
        heading(group.title());
        say(Look.LEAD, group.lead());
        heads(
                "receipt.what",
                "receipt.cell",
                "receipt.todo",
                "receipt.meanwhile",
                "receipt.answer",
                "receipt.more");
        group.remarks().forEach(this::remark);
    }

    private void remark(ReceiptView.Remark remark) {
        var entries = new ArrayList<Entry>();
        entries.add(Entry.of(remark.what()));
        entries.add(
                remark.cells().isEmpty()
                        ? Entry.of(remark.where())
                        : new Entry(
                                new ReceiptRemarks(words).cell(remark.cells().getFirst()),
                                remark.cells().getFirst()));
        entries.add(Entry.of(remark.todo()));
        entries.add(Entry.of(remark.meanwhile()));
        entries.add(Entry.of(remark.keys().isEmpty() ? "–" : ""));
        remark.cells().stream()
                .skip(1)
                .limit(LINKS)
                .map(cell -> new Entry(cell.cell(), cell))
                .forEach(entries::add);
        if (!remark.keys().isEmpty()) {
            while (entries.size() < Marking.KEY_COLUMN) {
                entries.add(Entry.of(""));
            }
            var keys = remark.keys().stream().limit(MOST_KEYS).toList();
            entries.add(Entry.of("#" + String.join(" ", keys)));
        }
        lines.add(new Line(Look.ROW, entries));
    }

    private void sheet(ReceiptView.Sheet sheet) {
        say(Look.SUBHEADING, sheet.title());
        say(Look.LEAD, sheet.understood());
        say(Look.LEAD, sheet.doubt());
        sheet.reasons().forEach(reason -> say(Look.LEAD, reason));
        if (!sheet.columns().isEmpty()) {
            heads("receipt.header", "receipt.column", "receipt.read-as");
            sheet.columns()
                    .forEach(column ->
                            say(Look.ROW, column.header(), column.letter(), column.role()));
        }
    }

    private void leftOut(List<ReceiptView.Omitted> rows) {
        if (rows.isEmpty()) {
            return;
        }
        heading(words.say("receipt.left-out-rows"));
        heads("receipt.text", "receipt.cell", "receipt.why");
        for (var row : rows) {
            lines.add(
                    new Line(
                            Look.ROW,
                            List.of(
                                    Entry.of(row.text()),
                                    new Entry(row.where(), row.cell()),
                                    Entry.of(row.why()))));
        }
    }

    private void heading(String text) {
        lines.add(Line.BLANK);
        say(Look.HEADING, text);
    }

    private void heads(String... keys) {
        lines.add(
                new Line(
                        Look.COLUMN_HEADS,
                        List.of(keys).stream().map(words::say).map(Entry::of).toList()));
    }

    private void say(Look look, String... texts) {
        if (!texts[0].isEmpty()) {
            lines.add(Line.of(look, texts));
        }
    }
}
