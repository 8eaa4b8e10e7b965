/** A table with a row for each initiative, its deadlines in the prose of goal and status. */
@NullMarked
package dk.milepael.ingest.layout.statustable;

import org.jspecify.annotations.NullMarked;
