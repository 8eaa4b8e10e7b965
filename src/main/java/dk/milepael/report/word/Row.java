package dk.milepael.report.word;

import java.util.List;
import java.util.stream.Collectors;

/** A row of a table. */
record Row(Kind kind, List<Cell> cells) {

    enum Kind {
        HEAD,
        GROUP,
        PLAIN,
        TOTAL
    }

    /**
     * A cell of a row.
     *
     * @param span how many columns it takes
     */
    record Cell(int span, boolean number, List<Paragraph> paragraphs) {}

    Row {
        cells = List.copyOf(cells);
    }

    /** Whether it says nothing without the row below it. */
    boolean leadsOn() {
        return kind == Kind.HEAD || kind == Kind.GROUP;
    }

    /** What its cells say, for a reader who is told of the table before it is read. */
    String text() {
        return cells.stream()
                .flatMap(cell -> cell.paragraphs().stream())
                .map(paragraph -> Paragraph.text(paragraph.runs()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
