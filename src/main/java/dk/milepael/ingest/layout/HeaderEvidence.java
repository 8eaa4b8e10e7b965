package dk.milepael.ingest.layout;

import dk.milepael.ingest.layout.Table.Header;
import dk.milepael.ingest.layout.Table.Span;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Grid;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Weighs how the cells of a row look, and what stands beneath them, if it is a header. */
final class HeaderEvidence {
    /** Rows beneath that are looked at. */
    private static final int ROWS_BENEATH = 25;

    private static final int LONG = 45;
    private static final int FEW = 4;
    private static final Pattern DAY_WORDS =
            Pattern.compile(
                    "\\d|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|løbende|snarest|forår|sommer|efterår|vinter|årsskifte|ongoing|asap",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Header header;
    private final List<Cell> cells;
    private final List<Grid.Row> beneath;
    private final Map<Cell, ColumnWords.Match> matches;

    HeaderEvidence(Grid grid, int at, Header header, Map<Cell, ColumnWords.Match> matches) {
        this.header = header;
        this.matches = matches;
        var rows = grid.rows();
        beneath =
                rows.subList(at, Math.min(rows.size(), at + ROWS_BENEATH)).stream()
                        .filter(row -> row.number() >= header.firstDataRow())
                        .toList();
        cells =
                header.row().cells().stream()
                        .filter(cell -> header.bounds().holds(cell.column()) && !cell.isBlank())
                        .toList();
    }

    int points() {
        return known() + looks() + statusBeneath() + (datesBeneath() ? 2 : 0) - 2 * doubts().size();
    }

    private int known() {
        var words = cells.stream().filter(HeaderEvidence::isText).count();
        var known = matches.keySet().stream().filter(cells::contains).count();
        return known * 2 >= words ? 2 : known * 4 < words ? -1 : 0;
    }

    /** Headers are short and unlike each other, and no days; many numbers are a time line. */
    private int looks() {
        var tooLong = cells.stream().filter(cell -> cell.text().length() > LONG).count();
        var alike = cells.size() - cells.stream().map(Cell::text).distinct().count();
        var days = cells.stream().filter(cell -> cell.value() instanceof Cell.Value.Date).count();
        return (int)
                -(Math.min(2, tooLong) + Math.min(2, alike) + (days > 0 && days < FEW ? 2 : 0));
    }

    private int statusBeneath() {
        var told = beneath(ColumnRole.STATUS);
        var distinct = told.stream().map(Cell::text).distinct().count();
        return told.size() >= FEW && distinct * 2 <= told.size() ? 1 : 0;
    }

    private boolean datesBeneath() {
        var told = beneath(ColumnRole.DEADLINE);
        return !told.isEmpty()
                && told.stream().filter(HeaderEvidence::isDay).count() * 2 >= told.size();
    }

    /** The columns beneath which something else stands than their header promises. */
    Set<ColumnRole> doubts() {
        var doubts = EnumSet.noneOf(ColumnRole.class);
        var deadlines = beneath(ColumnRole.DEADLINE);
        if (deadlines.size() >= 2 && deadlines.stream().noneMatch(HeaderEvidence::isDay)) {
            doubts.add(ColumnRole.DEADLINE);
        }
        return doubts;
    }

    private static boolean isText(Cell cell) {
        return cell.value() instanceof Cell.Value.Text;
    }

    private static boolean isDay(Cell cell) {
        return cell.value() instanceof Cell.Value.Date || DAY_WORDS.matcher(cell.text()).find();
    }

    private List<Cell> beneath(ColumnRole role) {
        var span = header.columns().getOrDefault(role, new Span(-1, -1));
        return beneath.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> span.holds(cell.column()) && !cell.isBlank())
                .collect(Collectors.toList());
    }
}
