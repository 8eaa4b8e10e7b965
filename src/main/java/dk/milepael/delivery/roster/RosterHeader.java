package dk.milepael.delivery.roster;

import dk.milepael.delivery.Spelling;
import dk.milepael.delivery.roster.RosterSheet.Entry;
import dk.milepael.delivery.roster.RosterSheet.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the list begins and which column tells what.
 *
 * @param row the number of the row of headings, from 1
 * @param unknown headings that tell us nothing
 */
record RosterHeader(int row, Map<RosterColumn, Integer> columns, List<Entry> unknown) {
    /** Room for a title and a few lines of explanation. */
    private static final int LAST_ROW = 40;

    /** Empty where no row has both names and addresses. */
    static Optional<RosterHeader> of(RosterSheet sheet) {
        return sheet.rows().stream()
                .takeWhile(row -> row.number() <= LAST_ROW)
                .map(RosterHeader::of)
                .filter(header ->
                        header.columns.containsKey(RosterColumn.NAME)
                                && header.columns.containsKey(RosterColumn.ADDRESS))
                .findFirst();
    }

    private static RosterHeader of(Row row) {
        var columns = new EnumMap<RosterColumn, Integer>(RosterColumn.class);
        var unknown = new ArrayList<Entry>();
        for (var entry : row.entries()) {
            var column = RosterColumn.headed(entry.text());
            if (column.isEmpty() || columns.putIfAbsent(column.get(), entry.column()) != null) {
                unknown.add(entry);
            }
        }
        unknown.removeIf(entry -> Spelling.folded(entry.text()).isEmpty());
        return new RosterHeader(row.number(), columns, unknown);
    }

    @Nullable Entry find(Row row, RosterColumn column) {
        return row.at(columns.get(column));
    }

    /** What stands in a row's column; empty where nothing does. */
    String text(Row row, RosterColumn column) {
        var entry = find(row, column);
        return entry == null ? "" : entry.text().strip();
    }

    /** The address of a row's cell, also of one that is empty. */
    String cell(Row row, RosterColumn column) {
        var entry = find(row, column);
        var first = row.entries().isEmpty() ? "" : row.entries().getFirst().cell();
        return entry == null ? first : entry.cell();
    }

    /** The rows below the headings that hold anything in a column we know. */
    List<Row> below(RosterSheet sheet) {
        return sheet.rows().stream()
                .filter(each -> each.number() > row)
                .filter(each ->
                        each.entries().stream()
                                .anyMatch(entry ->
                                        columns.containsValue(entry.column())
                                                && !entry.text().isBlank()))
                .toList();
    }
}
