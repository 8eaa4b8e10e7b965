/**
 * Databases as sources: a query's rows are taken over whole into an extract, and the extract is
 * read like a workbook.
 */
@NullMarked
package dk.milepael.ingest.database;

import org.jspecify.annotations.NullMarked;
