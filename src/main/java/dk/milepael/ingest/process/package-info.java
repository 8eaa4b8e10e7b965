/**
 * Reading of files in a Java process of its own: whatever a file does to it, the night goes on with
 * a new one. Only grids or a refusal come back, in a form of our own.
 */
@NullMarked
package dk.milepael.ingest.process;

import org.jspecify.annotations.NullMarked;
