package dk.milepael.ingest.layout;

import dk.milepael.ingest.Reading.ColumnAccount;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Grid;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The row of a sheet that is most like headers, also where no plan stands beneath.
 *
 * @param roles the roles that its cells are known as
 */
record Headline(Grid.Row row, Map<Cell, ColumnRole> roles) {
    private static final int ROWS_SEARCHED = 60;
    private static final int LONGEST = 60;
    private static final int FEWEST_CELLS = 3;
    private static final Set<ColumnRole> NAMING =
            EnumSet.of(
                    ColumnRole.INITIATIVE,
                    ColumnRole.ACTION,
                    ColumnRole.MILESTONE,
                    ColumnRole.GOAL,
                    ColumnRole.DESCRIPTION);

    Headline {
        roles = Map.copyOf(roles);
    }

    /** Null where no row has three short texts beside each other. */
    static @Nullable Headline of(Grid grid, HeaderWords words) {
        return grid.rows().stream()
                .limit(ROWS_SEARCHED)
                .filter(row -> texts(row).size() >= FEWEST_CELLS)
                .map(row -> new Headline(row, roles(row, words)))
                .max(
                        Comparator.comparingInt(Headline::knows)
                                .thenComparing(
                                        headline -> headline.row.number(),
                                        Comparator.reverseOrder()))
                .orElse(null);
    }

    /** Every row with three short texts beside each other, as headers of unknown roles. */
    static Stream<Headline> all(Grid grid) {
        return grid.rows().stream()
                .limit(ROWS_SEARCHED)
                .filter(row -> texts(row).size() >= FEWEST_CELLS)
                .map(row -> new Headline(row, Map.of()));
    }

    private static List<Cell> texts(Grid.Row row) {
        return row.cells().stream()
                .filter(cell -> cell.value() instanceof Cell.Value.Text && !cell.isBlank())
                .filter(cell -> cell.text().length() <= LONGEST)
                .toList();
    }

    private static Map<Cell, ColumnRole> roles(Grid.Row row, HeaderWords words) {
        var roles = new HashMap<Cell, ColumnRole>();
        for (var cell : texts(row)) {
            words.match(cell)
                    .filter(ColumnWords.Match::isPlain)
                    .map(ColumnWords.Match::role)
                    .filter(role -> !roles.containsValue(role) || role == ColumnRole.OTHER)
                    .ifPresent(role -> roles.put(cell, role));
        }
        return roles;
    }

    /** How many of its cells are headers that plans have. */
    int knows() {
        return (int) roles.values().stream().filter(role -> role != ColumnRole.OTHER).count();
    }

    int holds(List<String> words) {
        return (int)
                texts(row).stream()
                        .map(cell -> " " + WordLists.fold(cell.text()) + " ")
                        .filter(text ->
                                words.stream().anyMatch(each -> text.contains(" " + each + " ")))
                        .count();
    }

    /** Whether words stand beneath the headers that name things, such as «Handling». */
    boolean hasRows(Grid grid) {
        var naming =
                roles.entrySet().stream()
                        .filter(entry -> NAMING.contains(entry.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
        return naming.isEmpty()
                || grid.rows().stream()
                        .filter(below -> below.number() > row.number())
                        .flatMap(below -> below.cells().stream())
                        .filter(cell -> cell.text().chars().anyMatch(Character::isLetter))
                        .anyMatch(cell -> naming.stream().anyMatch(name -> isUnder(cell, name)));
    }

    private static boolean isUnder(Cell cell, Cell header) {
        return Table.Span.of(header).holds(cell.column());
    }

    /** The headers that plans have, in guillemets; all of them where there are none. */
    String words() {
        var known = texts(row).stream().filter(this::isKnown).toList();
        return (known.isEmpty() ? texts(row) : known)
                .stream()
                        .map(cell -> "«" + CellText.line(cell.text()) + "»")
                        .collect(Collectors.joining(", "));
    }

    private boolean isKnown(Cell cell) {
        return roles.getOrDefault(cell, ColumnRole.OTHER) != ColumnRole.OTHER;
    }

    /** From its first cell to its last column and the sheet's last row. */
    String area(Grid grid) {
        var first = row.cells().getFirst();
        var last = row.cells().getLast();
        return new Extent(
                        grid,
                        row.number(),
                        grid.rows().getLast().number(),
                        first.column(),
                        last.column())
                .address();
    }

    List<ColumnAccount> columns() {
        return texts(row).stream().map(this::column).toList();
    }

    private ColumnAccount column(Cell cell) {
        var role = roles.get(cell);
        return new ColumnAccount(
                Cell.columnName(cell.column()),
                String.valueOf(CellText.line(cell.text())),
                role == null || role == ColumnRole.OTHER ? null : role.id());
    }
}
