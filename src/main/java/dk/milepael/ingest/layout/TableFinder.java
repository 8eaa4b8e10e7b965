package dk.milepael.ingest.layout;

import static java.util.Comparator.comparingInt;

import dk.milepael.ingest.Reading.ColumnAccount;
import dk.milepael.ingest.layout.Table.Header;
import dk.milepael.ingest.layout.Table.Span;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Grid;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds a table by what its header row says, wherever in the sheet it begins. */
final class TableFinder {
    /** Rows looked through for a header, and rows beneath it that tell which columns belong. */
    private static final int ROWS_SEARCHED = 200;

    private static final int ROWS_BENEATH = 40;

    private final ColumnWords words;

    TableFinder(ColumnWords words) {
        this.words = words;
    }

    /** The table whose headers fit best, the upper one where two do; only where rows follow. */
    Optional<Table> find(Grid grid, Predicate<Set<ColumnRole>> fits) {
        var rows = grid.rows();
        return IntStream.range(0, Math.min(rows.size() - 1, ROWS_SEARCHED))
                .boxed()
                .flatMap(at -> headers(grid, at))
                .filter(header -> fits.test(header.columns().keySet()))
                .reduce((best, next) -> next.score() > best.score() ? next : best)
                .map(header -> new Table(grid, header));
    }

    private Stream<Header> headers(Grid grid, int at) {
        var row = grid.rows().get(at);
        var matches = matches(row);
        if (matches.size() < 2) {
            return Stream.empty();
        }
        var beneath = columnsFilledBeneath(grid, at);
        return segments(row, beneath).stream()
                .map(bounds -> header(row, bounds, matches))
                .filter(header -> hasRowsBeneath(header, beneath));
    }

    private Map<Cell, ColumnWords.Match> matches(Grid.Row row) {
        var matches = new HashMap<Cell, ColumnWords.Match>();
        for (var cell : row.cells()) {
            words.match(cell.text()).ifPresent(match -> matches.put(cell, match));
        }
        return matches;
    }

    private static Set<Integer> columnsFilledBeneath(Grid grid, int at) {
        var columns = new HashSet<Integer>();
        grid.rows().subList(at + 1, Math.min(grid.rows().size(), at + 1 + ROWS_BENEATH)).stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.isBlank())
                .forEach(cell -> columns.add(cell.column()));
        return columns;
    }

    /** The stretches of columns between gaps: a gap has neither a header nor anything beneath. */
    private static List<Span> segments(Grid.Row row, Set<Integer> beneath) {
        var used = new HashSet<>(beneath);
        for (var cell : row.cells()) {
            if (!cell.isBlank()) {
                var span = Span.of(cell);
                IntStream.rangeClosed(span.from(), span.to()).forEach(used::add);
            }
        }
        var segments = new ArrayList<Span>();
        for (int column : used.stream().sorted().toList()) {
            var open = segments.isEmpty() ? null : segments.getLast();
            if (open != null && open.to() == column - 1) {
                segments.set(segments.size() - 1, new Span(open.from(), column));
            } else {
                segments.add(new Span(column, column));
            }
        }
        return segments;
    }

    private static Header header(Grid.Row row, Span bounds, Map<Cell, ColumnWords.Match> matches) {
        var winners = new EnumMap<ColumnRole, Cell>(ColumnRole.class);
        matches.entrySet().stream()
                .filter(entry -> bounds.holds(entry.getKey().column()))
                .sorted(comparingInt(entry -> entry.getKey().column()))
                .forEach(entry ->
                        winners.merge(
                                entry.getValue().role(),
                                entry.getKey(),
                                (a, b) -> stronger(a, b, matches)));
        winners.remove(ColumnRole.OTHER);
        var columns = new EnumMap<ColumnRole, Span>(ColumnRole.class);
        winners.forEach((role, cell) -> columns.put(role, Span.of(cell)));
        var score = winners.values().stream().mapToInt(cell -> points(cell, matches)).sum();
        return new Header(
                row, columns, bounds, lead(row, columns, bounds), accounts(row, winners), score);
    }

    private static Cell stronger(Cell left, Cell right, Map<Cell, ColumnWords.Match> matches) {
        return points(right, matches) > points(left, matches) ? right : left;
    }

    private static int points(Cell cell, Map<Cell, ColumnWords.Match> matches) {
        var match = matches.get(cell);
        return match == null ? 0 : match.strength();
    }

    private static Set<Integer> lead(Grid.Row row, Map<ColumnRole, Span> columns, Span bounds) {
        var lead = new HashSet<Integer>();
        var titles =
                new ArrayList<>(
                        List.of(ColumnRole.SECTION, ColumnRole.INITIATIVE, ColumnRole.ACTION));
        if (titles.stream().noneMatch(columns::containsKey)) {
            titles.add(ColumnRole.MILESTONE);
        }
        titles.add(ColumnRole.NUMBER);
        titles.stream()
                .filter(columns::containsKey)
                .map(columns::get)
                .flatMapToInt(span -> IntStream.rangeClosed(span.from(), span.to()))
                .forEach(lead::add);
        var firstHeader =
                row.cells().stream()
                        .filter(cell -> bounds.holds(cell.column()) && !cell.isBlank())
                        .mapToInt(Cell::column)
                        .min()
                        .orElse(bounds.from());
        IntStream.range(bounds.from(), firstHeader).forEach(lead::add);
        return lead;
    }

    private static List<ColumnAccount> accounts(Grid.Row row, Map<ColumnRole, Cell> winners) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(cell -> account(cell, winners))
                .toList();
    }

    private static ColumnAccount account(Cell cell, Map<ColumnRole, Cell> winners) {
        var role =
                winners.entrySet().stream()
                        .filter(entry -> entry.getValue().column() == cell.column())
                        .map(entry -> entry.getKey().id())
                        .findFirst()
                        .orElse(null);
        var words = CellText.line(cell.text());
        return new ColumnAccount(Cell.columnName(cell.column()), words == null ? "" : words, role);
    }

    private static boolean hasRowsBeneath(Header header, Set<Integer> beneath) {
        return header.columns().values().stream()
                .flatMapToInt(span -> IntStream.rangeClosed(span.from(), span.to()))
                .anyMatch(beneath::contains);
    }
}
