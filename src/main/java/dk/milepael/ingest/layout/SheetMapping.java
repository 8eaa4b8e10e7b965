package dk.milepael.ingest.layout;

import dk.milepael.ingest.layout.Table.Span;
import dk.milepael.plan.Family;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a sheet is to be read, as staff wrote it down in a mapping file.
 *
 * @param file the mapping file's name
 * @param sheet null where any sheet with these headers is meant
 * @param headerRow position from 0
 * @param fingerprint of the headers; null where only the sheet's name tells it
 * @param columns the columns of each role, from 0
 */
public record SheetMapping(
        String file,
        @Nullable String sheet,
        int headerRow,
        @Nullable String fingerprint,
        Family family,
        Map<ColumnRole, Span> columns) {
    public SheetMapping {
        columns = Map.copyOf(columns);
    }

    /** The same for a sheet of the same shape, whose headers stand in another row. */
    SheetMapping inRow(int row) {
        return new SheetMapping(file, sheet, row, fingerprint, family, columns);
    }
}
