package dk.milepael.ingest.database;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first line of an extract; a line of values for each row follows.
 *
 * @param extract the version of this form
 * @param columns as the query names them
 */
record Extract(int extract, List<String> columns) {
    static final int VERSION = 1;

    /** More rows than any plan has. */
    static final int MOST_ROWS = 100_000;

    Extract {
        columns = List.copyOf(columns);
    }

    /**
     * A value of a row, under its kind; a null has none.
     *
     * @param d a day
     * @param n a number
     * @param t a text
     */
    record Value(@Nullable LocalDate d, @Nullable String n, @Nullable String t) {
        static final Value NULL = new Value(null, null, null);

        static Value day(LocalDate day) {
            return new Value(day, null, null);
        }

        static Value number(String number) {
            return new Value(null, number, null);
        }

        static Value text(String text) {
            return new Value(null, null, text);
        }
    }
}
