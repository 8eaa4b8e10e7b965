package dk.milepael.ingest.layout;

import dk.milepael.ingest.layout.Table.Header;
import dk.milepael.ingest.layout.Table.Span;
import dk.milepael.ingest.workbook.Cell;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A row, or two, that may be a table's header.
 *
 * @param matches what its cells are known as
 * @param evidence points for how its cells look and what stands beneath; below 0 speaks against it
 * @param doubts the columns beneath which something else stands than the header promises
 * @param setOff whether it stands apart from what is above it
 */
record HeaderCandidate(
        Header header,
        Map<Cell, ColumnWords.Match> matches,
        int evidence,
        Set<ColumnRole> doubts,
        boolean setOff) {
    private static final Set<ColumnRole> NAMING =
            Set.of(
                    ColumnRole.INITIATIVE,
                    ColumnRole.ACTION,
                    ColumnRole.MILESTONE,
                    ColumnRole.GOAL,
                    ColumnRole.DESCRIPTION);

    HeaderCandidate {
        matches = Map.copyOf(matches);
        doubts = Set.copyOf(doubts);
    }

    int rank() {
        return 2 * header.score() + evidence;
    }

    int firstRow() {
        return header.row().number();
    }

    int lastRow() {
        return header.firstDataRow() - 1;
    }

    /** Its own cells in words. */
    List<Cell> cells() {
        return header.row().cells().stream()
                .filter(cell -> header.bounds().holds(cell.column()))
                .filter(cell -> cell.value() instanceof Cell.Value.Text && !cell.isBlank())
                .toList();
    }

    /**
     * Whether it can be nothing but a header: names of columns, most of them known, in a row that
     * is set off or has many of them. A row of the plan that uses such words isn't.
     */
    boolean isPlain() {
        var cells = cells();
        var plain = cells.stream().filter(this::isPlain).count();
        var whole = cells.stream().filter(this::isWhole).count();
        return plain >= 2 && plain * 2 > cells.size() && (setOff ? whole >= 1 : whole >= 3);
    }

    private boolean isPlain(Cell cell) {
        var match = matches.get(cell);
        return match != null && match.isPlain();
    }

    private boolean isWhole(Cell cell) {
        var match = matches.get(cell);
        return match != null && match.isWhole();
    }

    /** Whether a plan could be read beneath it. */
    boolean beginsPlan() {
        var roles = header.columns().keySet();
        return roles.size() >= 2 && roles.stream().anyMatch(NAMING::contains);
    }

    /** Whether it says again what another header says, in the same columns. */
    boolean repeats(HeaderCandidate other) {
        return header.columns().entrySet().stream()
                .allMatch(column -> {
                    var there = other.header.columns().get(column.getKey());
                    return there != null && there.from() == column.getValue().from();
                });
    }

    boolean sharesColumns(HeaderCandidate other) {
        return overlap(header.bounds(), other.header.bounds());
    }

    boolean sharesRows(HeaderCandidate other) {
        return firstRow() <= other.lastRow() && other.firstRow() <= lastRow();
    }

    private static boolean overlap(Span left, Span right) {
        return left.from() <= right.to() && right.from() <= left.to();
    }
}
