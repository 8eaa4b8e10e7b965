package dk.milepael.ingest.layout;

import dk.milepael.ingest.layout.Table.Span;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Grid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two rows that are one header: groups above, the columns in each group below. */
final class TwoRowHeader {
    private static final int LONGEST_SUBHEADER = 60;

    private final List<Cell> upper;
    private final List<Cell> lower;
    private final ColumnWords words;

    private TwoRowHeader(Grid.Row upper, Grid.Row lower, ColumnWords words) {
        this.upper = filled(upper);
        this.lower = filled(lower);
        this.words = words;
    }

    /** The two rows as one, in the upper one's place; empty where they aren't one header. */
    static Optional<Grid.Row> of(Grid.Row upper, Grid.Row lower, ColumnWords words) {
        var both = new TwoRowHeader(upper, lower, words);
        return upper.number() + 1 == lower.number() && both.isOne()
                ? Optional.of(new Grid.Row(upper.number(), upper.hidden(), both.cells()))
                : Optional.empty();
    }

    private static List<Cell> filled(Grid.Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).toList();
    }

    private boolean isOne() {
        var groups = upper.stream().filter(this::isGroup).toList();
        return !groups.isEmpty()
                && lower.size() >= 2
                && lower.stream().allMatch(TwoRowHeader::isShortText)
                && lower.stream().allMatch(cell -> fitsUnder(cell, groups))
                && (groups.stream().allMatch(TwoRowHeader::isMerged) || lowerIsHeader());
    }

    /** A header above at least two others. */
    private boolean isGroup(Cell cell) {
        var span = reach(cell);
        var merge = cell.looks().merge();
        return (merge == null || merge.rows() == 1)
                && lower.stream().filter(below -> span.holds(below.column())).count() >= 2;
    }

    /** Its merged columns, else those to the next header. */
    private Span reach(Cell cell) {
        if (isMerged(cell)) {
            return Span.of(cell);
        }
        var next =
                upper.stream()
                        .mapToInt(Cell::column)
                        .filter(column -> column > cell.column())
                        .min()
                        .orElse(cell.column() + 1);
        return new Span(cell.column(), next - 1);
    }

    private static boolean isMerged(Cell cell) {
        var merge = cell.looks().merge();
        return merge != null && merge.columns() > 1;
    }

    private static boolean isShortText(Cell cell) {
        return cell.value() instanceof Cell.Value.Text && cell.text().length() <= LONGEST_SUBHEADER;
    }

    /** Under a group, or where the row above is blank. */
    private boolean fitsUnder(Cell cell, List<Cell> groups) {
        return groups.stream().anyMatch(group -> reach(group).holds(cell.column()))
                || upper.stream().noneMatch(above -> Span.of(above).holds(cell.column()));
    }

    private boolean lowerIsHeader() {
        var known = lower.stream().filter(cell -> words.match(cell.text()).isPresent()).count();
        return known >= 2;
    }

    private List<Cell> cells() {
        var grouped = new HashSet<Cell>();
        var cells = new ArrayList<Cell>();
        for (var cell : lower) {
            var group =
                    upper.stream()
                            .filter(this::isGroup)
                            .filter(above -> reach(above).holds(cell.column()))
                            .findFirst();
            group.ifPresent(grouped::add);
            cells.add(group.map(above -> under(above, cell)).orElse(cell));
        }
        return Stream.concat(cells.stream(), upper.stream().filter(cell -> !grouped.contains(cell)))
                .sorted(Comparator.comparingInt(Cell::column))
                .toList();
    }

    private static Cell under(Cell group, Cell own) {
        return new Cell(
                own.row(),
                own.column(),
                own.value(),
                group.text() + HeaderWords.UNDER + own.text(),
                own.format(),
                own.looks());
    }
}
