/** The workbook that goes back to the one who dropped it: its own cells, with what was noted. */
@NullMarked
package dk.milepael.ingest.receipt;

import org.jspecify.annotations.NullMarked;
