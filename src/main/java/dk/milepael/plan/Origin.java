package dk.milepael.plan;

import org.jspecify.annotations.Nullable;

/**
 * Where a row or card was read, and what was unusual about the cells it stood in.
 *
 * @param hidden the row is hidden in the workbook, by a filter or by hand
 * @param struckThrough the part of a cell's text that was struck through and therefore not read;
 *     null where nothing was
 */
public record Origin(SourceCell cell, boolean hidden, @Nullable String struckThrough) {}
