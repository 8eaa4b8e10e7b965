package dk.milepael.ingest.workbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns of a sheet or table that hold personal numbers although no header says so. */
final class NumberColumns {
    private final Map<Column, NumberColumn> evidence = new HashMap<>();
    private final Set<Column> personal = new HashSet<>();

    /**
     * A column of a sheet or of a table.
     *
     * @param table null in a sheet
     */
    private record Column(@Nullable String table, int number) {}

    NumberColumns(Grid grid, AllowedColumns allowed) {
        grid.rows().forEach(row -> row.cells().forEach(cell -> count(cell, table(row))));
        evidence.forEach((column, found) -> {
            if (found.isPersonal()) {
                personal.add(column);
            }
        });
        if (!personal.isEmpty()) {
            grid.rows()
                    .forEach(row ->
                            row.cells().stream()
                                    .filter(cell -> isOfAnotherKind(cell.text(), allowed))
                                    .forEach(cell -> personal.remove(column(cell, table(row)))));
        }
    }

    private static boolean isOfAnotherKind(String header, AllowedColumns allowed) {
        return allowed.isHeader(header) || LookAlikes.isNamed(header);
    }

    /** Whether the nine digits of a cell are one of its column's personal numbers. */
    boolean isPersonal(Grid.Row row, Cell cell) {
        return !personal.isEmpty() && personal.contains(column(cell, table(row)));
    }

    private void count(Cell cell, @Nullable String table) {
        if (NumberColumn.tells(cell.text())) {
            evidence.computeIfAbsent(column(cell, table), _ -> new NumberColumn())
                    .count(cell.text());
        }
    }

    private static Column column(Cell cell, @Nullable String table) {
        return new Column(table, cell.column());
    }

    private static @Nullable String table(Grid.Row row) {
        var place = row.place();
        return place == null ? null : place.of();
    }
}
