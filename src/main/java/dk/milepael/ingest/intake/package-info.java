/**
 * The drop folder: which files are there, stand still and are whole, and the archive of their
 * bytes.
 */
@NullMarked
package dk.milepael.ingest.intake;

import org.jspecify.annotations.NullMarked;
