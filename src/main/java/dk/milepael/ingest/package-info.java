/** A source turned into plan versions and remarks: the way from a file to what was read of it. */
@NullMarked
package dk.milepael.ingest;

import org.jspecify.annotations.NullMarked;
