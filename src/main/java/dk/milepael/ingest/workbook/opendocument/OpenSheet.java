package dk.milepael.ingest.workbook.opendocument;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet of a spreadsheet: the rows that hold anything. */
public record OpenSheet(String name, boolean hidden, List<Row> rows) {
    public OpenSheet {
        rows = List.copyOf(rows);
    }

    /**
     * A row that holds anything.
     *
     * @param number position from 0
     * @param hidden by a filter or by hand
     */
    public record Row(int number, boolean hidden, List<OpenCell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell that holds or looks like something; those that a merged area covers are missing.
     *
     * @param column position from 0
     * @param columns how many its merged area spans
     * @param rows how many its merged area spans
     * @param comment null where there is none
     */
    public record OpenCell(
            int column,
            int columns,
            int rows,
            Content content,
            Look look,
            @Nullable String comment) {
        OpenCell at(int place) {
            return new OpenCell(place, columns, rows, content, look, comment);
        }
    }

    /**
     * What a cell holds.
     *
     * @param type the value's type, such as {@code float}; {@code string} where the file names none
     * @param value as the file has it, whatever is shown; null for text
     * @param standing the text that is shown, less what is struck; lines by {@code \n}
     * @param struck the part of the text that is struck through
     * @param calculated by a formula
     */
    public record Content(
            String type,
            @Nullable String value,
            String standing,
            String struck,
            boolean calculated) {
        boolean isBlank() {
            return value == null && standing.isBlank() && struck.isBlank();
        }
    }

    /**
     * What a cell looks like.
     *
     * @param fill six hexadecimal digits; null where there is none
     * @param format the Excel number format that shows the same
     */
    public record Look(boolean bold, boolean struck, @Nullable String fill, String format) {}
}
