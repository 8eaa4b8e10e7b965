package dk.milepael.store;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row of a version as it is kept. Its sheet row is told from the row before it, so that a row put
 * in above leaves it as it is.
 *
 * @param id of an initiative or milestone; null for others
 * @param initiative the id of a milestone's own; null for others
 * @param gap sheet rows below the row before it; null where the record names its whole cell
 * @param record the record in JSON
 * @param change what happened to it, in JSON; null where nothing is told
 */
record KeptRow(
        Kind kind,
        @Nullable String id,
        @Nullable String initiative,
        @Nullable Integer gap,
        String record,
        @Nullable String change) {
    private static final Pattern CELL = Pattern.compile("\"cell\":\"([A-Z]{1,3})(\\d{1,7})\"");
    private static final Pattern COLUMN = Pattern.compile("\"cell\":\"([A-Z]{1,3})\"");

    /** What a row is of, in the order in which a version is put together. */
    enum Kind {
        SECTION,
        INITIATIVE,
        MILESTONE,
        FINDING,
        LEFT_OUT,
        /** The id of a row that is gone for good. */
        SPENT;

        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Kind of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** The sheet row that the record names; 0 where it names none, or more than one. */
    int sheetRow() {
        var cell = CELL.matcher(record);
        if (!cell.find()) {
            return 0;
        }
        var row = Integer.parseInt(cell.group(2));
        return cell.find() ? 0 : row;
    }

    /** The same row, told from where the one before it stands. */
    KeptRow after(int sheetRow) {
        var own = sheetRow();
        return own == 0
                ? this
                : with(own - sheetRow, CELL.matcher(record).replaceFirst("\"cell\":\"$1\""));
    }

    /** The record as it was, below a row of the sheet. */
    String recordAfter(int sheetRow) {
        return gap == null
                ? record
                : COLUMN.matcher(record)
                        .replaceFirst(
                                Matcher.quoteReplacement("\"cell\":\"")
                                        + "$1"
                                        + (sheetRow + gap)
                                        + "\"");
    }

    private KeptRow with(@Nullable Integer told, String text) {
        return new KeptRow(kind, id, initiative, told, text, change);
    }
}
