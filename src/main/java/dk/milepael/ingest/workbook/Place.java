package dk.milepael.ingest.workbook;

import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Where in a sheet its XML has come to, from 0. Rows and cells come in order and in bounds: one
 * that goes back would take another's place without a word.
 */
final class Place {
    /** Excel's own limits. */
    private static final int MOST_ROWS = 1 << 20;

    private static final int MOST_COLUMNS = 1 << 14;
    private static final int LONGEST_COLUMN_NAME = 3;

    private int row = -1;
    private int column = -1;

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    /** Goes on to the row that has just begun. */
    void enterRow(XMLStreamReader xml) throws Unreadable {
        var number = xml.getAttributeValue(null, "r");
        row = after(row, number == null ? row + 1 : number(number, 0) - 1, MOST_ROWS);
        column = -1;
    }

    /** Goes on to a cell by its reference; to the next one where it has none. */
    void enterCell(@Nullable String reference) throws Unreadable {
        column = after(column, reference == null ? column + 1 : columnOf(reference), MOST_COLUMNS);
    }

    private int columnOf(String reference) throws Unreadable {
        var number = 0;
        var at = 0;
        for (; at < reference.length() && at <= LONGEST_COLUMN_NAME; at++) {
            var letter = reference.charAt(at);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            number = number * 26 + letter - 'A' + 1;
        }
        if (number(reference, at) != row + 1) {
            throw new Unreadable(Refusal.DAMAGED);
        }
        return number - 1;
    }

    private static int number(String text, int from) throws Unreadable {
        try {
            return Integer.parseInt(text, from, text.length(), 10);
        } catch (NumberFormatException e) {
            throw new Unreadable(Refusal.DAMAGED);
        }
    }

    private static int after(int before, int number, int most) throws Unreadable {
        if (number <= before || number >= most) {
            throw new Unreadable(Refusal.DAMAGED);
        }
        return number;
    }
}
