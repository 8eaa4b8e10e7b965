/** A file turned into neutral grids of cells; the only place of intake that knows POI. */
@NullMarked
package dk.milepael.ingest.workbook;

import org.jspecify.annotations.NullMarked;
