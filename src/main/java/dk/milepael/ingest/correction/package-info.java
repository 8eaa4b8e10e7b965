/** What staff correct in words: the workbook of corrections and the values of answers. */
@NullMarked
package dk.milepael.ingest.correction;

import org.jspecify.annotations.NullMarked;
