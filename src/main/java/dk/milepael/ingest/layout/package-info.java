/** Grids turned into plan versions: one small set of classes per document family. */
@NullMarked
package dk.milepael.ingest.layout;

import org.jspecify.annotations.NullMarked;
