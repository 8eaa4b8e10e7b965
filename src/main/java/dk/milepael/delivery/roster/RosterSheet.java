package dk.milepael.delivery.roster;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet of a workbook as rows of texts, whatever it holds. */
public record RosterSheet(String name, List<Row> rows) {
    public RosterSheet {
        rows = List.copyOf(rows);
    }

    /**
     * A row that holds anything.
     *
     * @param number as staff see it, from 1
     */
    public record Row(int number, List<Entry> entries) {
        public Row {
            entries = List.copyOf(entries);
        }

        /** Null where the column is empty or missing. */
        @Nullable Entry at(@Nullable Integer column) {
            return column == null
                    ? null
                    : entries.stream()
                            .filter(entry -> entry.column() == column)
                            .findFirst()
                            .orElse(null);
        }
    }

    /**
     * A cell with a text.
     *
     * @param column position from 0
     * @param cell its address, such as {@code C9}
     * @param day null where it is no date
     */
    public record Entry(int column, String cell, String text, @Nullable LocalDate day) {}
}
