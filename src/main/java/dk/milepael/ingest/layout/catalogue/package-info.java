/** A catalogue with a row for each milestone, under headings for sections and actions. */
@NullMarked
package dk.milepael.ingest.layout.catalogue;

import org.jspecify.annotations.NullMarked;
