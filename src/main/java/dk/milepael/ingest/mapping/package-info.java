/** Mapping files: what staff write down of how a workbook's sheets are to be read. */
@NullMarked
package dk.milepael.ingest.mapping;

import org.jspecify.annotations.NullMarked;
