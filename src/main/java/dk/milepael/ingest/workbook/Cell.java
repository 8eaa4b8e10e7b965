package dk.milepael.ingest.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cell as a grid holds it, free of any library's types.
 *
 * @param row position from 0
 * @param column position from 0
 * @param text what the workbook shows less the struck-through part: NFC, line breaks as {@code \n},
 *     control characters gone, personal numbers masked; empty for a blank cell
 * @param format the Excel number format; {@code General} where there is none
 * @param looks what the cell looks like
 */
public record Cell(int row, int column, Value value, String text, String format, Looks looks) {

    /** What a cell holds; formulas hold their cached result. */
    public sealed interface Value {
        record Blank() implements Value {}

        record Text() implements Value {}

        record Numeric(BigDecimal number) implements Value {}

        record Date(LocalDate day) implements Value {}

        record Bool(boolean value) implements Value {}

        record Fault(String code) implements Value {}
    }

    /**
     * What a cell looks like.
     *
     * @param struckThrough the struck-through part of its text; null where none is
     * @param fill the fill colour as six hexadecimal digits; null where there is none
     * @param comment null where there is none
     * @param merge the merged area whose first cell this is; null where it is not merged
     * @param bold all of its text
     * @param heading the level of the heading style it is set in, from 1; 0 where it is in none
     */
    public record Looks(
            @Nullable String struckThrough,
            @Nullable String fill,
            @Nullable String comment,
            @Nullable Area merge,
            boolean bold,
            int heading) {
        public static final Looks PLAIN = new Looks(null, null, null, null, false, 0);

        /** With a part that is struck through, and plain otherwise. */
        public static Looks struck(String part) {
            return new Looks(part, null, null, null, false, 0);
        }

        /** Merged, and plain otherwise. */
        public static Looks merged(Area area) {
            return new Looks(null, null, null, area, false, 0);
        }

        /** A heading in a word processor's own style. */
        public static Looks heading(int level) {
            return new Looks(null, null, null, null, false, level);
        }
    }

    /** A merged area by its size, from its first cell. */
    public record Area(int rows, int columns) {}

    public boolean isBlank() {
        return text.isBlank();
    }

    /** The address as staff know it, such as {@code C9}. */
    public String address() {
        return columnName(column) + (row + 1);
    }

    /** The letters of a column counted from 0. */
    public static String columnName(int column) {
        var rest = column / 26;
        var letter = String.valueOf((char) ('A' + column % 26));
        return rest == 0 ? letter : columnName(rest - 1) + letter;
    }
}
