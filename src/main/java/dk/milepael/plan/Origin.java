package dk.milepael.plan;

import org.jspecify.annotations.Nullable;

/**
 * Where a row or card was read, and what was unusual about the cells it stood in.
 *
 * @param hidden the row is hidden in the workbook, by a filter or by hand
 * @param struckThrough the part of a cell's text that was struck through and therefore not read;
 *     null where nothing was
 * @param rowId the id that a form of ours carries for the row, out of sight; null where none is
 *     carried
 */
public record Origin(
        SourceCell cell, boolean hidden, @Nullable String struckThrough, @Nullable String rowId) {

    /** Of a row that carries no id. */
    public Origin(SourceCell cell, boolean hidden, @Nullable String struckThrough) {
        this(cell, hidden, struckThrough, null);
    }

    /** The same place, whose row carries an id. */
    public Origin carrying(@Nullable String id) {
        return new Origin(cell, hidden, struckThrough, id);
    }
}
