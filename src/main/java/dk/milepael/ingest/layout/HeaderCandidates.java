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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every row of a sheet that may be the header of a table, one for each stretch of columns. */
final class HeaderCandidates {
    /** Rows looked through in any case; further down a header stands after a gap. */
    private static final int ROWS_SEARCHED = 200;

    private static final int ROWS_SEARCHED_FOR_MORE = 20_000;
    private static final int ROWS_BENEATH = 40;

    private final Grid grid;
    private final List<Grid.Row> rows;
    private final ColumnWords columnWords;
    private final HeaderWords words;
    private final DeviationColumns deviations = new DeviationColumns();

    HeaderCandidates(Grid grid, ColumnWords columnWords) {
        this.grid = grid;
        this.rows = grid.rows();
        this.columnWords = columnWords;
        this.words = new HeaderWords(columnWords);
    }

    /** From the top down; of two rows that are one header, the two as one come first. */
    List<HeaderCandidate> all() {
        return IntStream.range(0, Math.min(rows.size(), ROWS_SEARCHED_FOR_MORE))
                .filter(at -> at < ROWS_SEARCHED || isSetOff(at))
                .boxed()
                .flatMap(this::at)
                .toList();
    }

    /** The header that begins in a row, in each stretch of columns. */
    Stream<HeaderCandidate> at(int position) {
        var row = rows.get(position);
        if (row.cells().stream().filter(HeaderCandidates::isWords).count() < 1) {
            return Stream.empty();
        }
        var both =
                position + 1 < rows.size()
                        ? TwoRowHeader.of(row, rows.get(position + 1), columnWords)
                        : Optional.<Grid.Row>empty();
        return Stream.concat(both.stream(), Stream.of(row)).flatMap(header -> of(header, position));
    }

    private static boolean isWords(Cell cell) {
        return cell.value() instanceof Cell.Value.Text && !cell.isBlank();
    }

    private Stream<HeaderCandidate> of(Grid.Row row, int at) {
        var matches = matches(row);
        if (matches.size() < 2) {
            return Stream.empty();
        }
        var beneath = columnsFilledBeneath(at);
        return segments(row, beneath).stream()
                .map(bounds -> header(row, bounds, matches))
                .filter(header -> hasRowsBeneath(header, beneath))
                .map(header -> candidate(header, matches, at));
    }

    private HeaderCandidate candidate(Header header, Map<Cell, ColumnWords.Match> matches, int at) {
        var evidence = new HeaderEvidence(grid, at + 1, header, matches);
        return new HeaderCandidate(
                header, matches, evidence.points(), evidence.doubts(), isSetOff(at));
    }

    /** After a blank row, or under a row with one text alone, such as a title. */
    private boolean isSetOff(int at) {
        return at == 0
                || rows.get(at - 1).number() < rows.get(at).number() - 1
                || rows.get(at - 1).cells().stream().filter(cell -> !cell.isBlank()).count() < 2;
    }

    private Map<Cell, ColumnWords.Match> matches(Grid.Row row) {
        var matches = new HashMap<Cell, ColumnWords.Match>();
        for (var cell : row.cells()) {
            words.match(cell).ifPresent(match -> matches.put(cell, match));
        }
        return deviations.settled(matches);
    }

    private Set<Integer> columnsFilledBeneath(int at) {
        var columns = new HashSet<Integer>();
        rows.subList(at + 1, Math.min(rows.size(), at + 1 + ROWS_BENEATH)).stream()
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
        var score =
                winners.entrySet().stream()
                        .filter(entry -> !DeviationColumns.ROLES.contains(entry.getKey()))
                        .mapToInt(entry -> points(entry.getValue(), matches))
                        .sum();
        return new Header(
                row,
                columns,
                bounds,
                lead(row, columns, bounds),
                accounts(row, bounds, winners),
                score);
    }

    private static Cell stronger(Cell left, Cell right, Map<Cell, ColumnWords.Match> matches) {
        return points(right, matches) > points(left, matches) ? right : left;
    }

    private static int points(Cell cell, Map<Cell, ColumnWords.Match> matches) {
        var match = matches.get(cell);
        return match == null ? 0 : match.strength();
    }

    /** The columns that a heading may stand in. */
    static Set<Integer> lead(Grid.Row row, Map<ColumnRole, Span> columns, Span bounds) {
        var lead = new HashSet<Integer>();
        var titles =
                new ArrayList<>(
                        List.of(ColumnRole.SECTION, ColumnRole.INITIATIVE, ColumnRole.ACTION));
        if (titles.stream().noneMatch(columns::containsKey)) {
            titles.add(ColumnRole.MILESTONE);
        }
        if (titles.stream().noneMatch(columns::containsKey)) {
            titles.add(ColumnRole.DESCRIPTION);
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

    private static List<ColumnAccount> accounts(
            Grid.Row row, Span bounds, Map<ColumnRole, Cell> winners) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank() && bounds.holds(cell.column()))
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
