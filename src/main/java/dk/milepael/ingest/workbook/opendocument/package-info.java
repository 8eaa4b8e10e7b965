/**
 * An OpenDocument spreadsheet's sheets as rows of cells, as its content part holds them. Knows
 * nothing of grids.
 */
@NullMarked
package dk.milepael.ingest.workbook.opendocument;

import org.jspecify.annotations.NullMarked;
