/**
 * A Word document's text as blocks: paragraphs and tables, with list numbers written out and what
 * was struck, deleted or hidden kept apart. Knows nothing of grids.
 */
@NullMarked
package dk.milepael.ingest.workbook.word;

import org.jspecify.annotations.NullMarked;
