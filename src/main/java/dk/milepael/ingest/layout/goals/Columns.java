package dk.milepael.ingest.layout.goals;

import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Grid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a table hold.
 *
 * @param ofHeaders whether a header row says so, rather than the labels of the row above
 * @param table what the table is called where a document has several; null in a sheet
 */
record Columns(Map<Integer, GoalRole> roles, boolean ofHeaders, @Nullable String table) {
    static final Columns NONE = new Columns(Map.of(), false, null);

    /** Under a row of headers; one that is merged across covers all its columns. */
    static Columns under(GoalLine.Header header) {
        var roles = new HashMap<Integer, GoalRole>();
        header.columns()
                .forEach((role, cell) -> {
                    for (int i = 0; i < width(cell); i++) {
                        roles.put(cell.column() + i, role);
                    }
                });
        return new Columns(roles, true, table(header.row()));
    }

    /** Under a row whose cells begin with labels. */
    static Columns under(Grid.Row row, List<GoalField> fields) {
        var roles = new HashMap<Integer, GoalRole>();
        fields.forEach(field -> roles.putIfAbsent(field.cell().column(), field.role()));
        return new Columns(roles, false, table(row));
    }

    Optional<GoalRole> role(Cell cell) {
        return Optional.ofNullable(roles.get(cell.column()));
    }

    /** How many columns a role has. */
    int width(GoalRole role) {
        return (int) roles.values().stream().filter(role::equals).count();
    }

    boolean isNone() {
        return roles.isEmpty();
    }

    boolean isOfTable(Grid.Row row) {
        return table == null ? row.place() == null : table.equals(table(row));
    }

    static int width(Cell cell) {
        var merge = cell.looks().merge();
        return merge == null ? 1 : merge.columns();
    }

    private static @Nullable String table(Grid.Row row) {
        var place = row.place();
        return place == null ? null : place.of();
    }
}
