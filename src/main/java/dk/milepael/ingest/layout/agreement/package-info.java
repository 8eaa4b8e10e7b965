/** Development agreements: goal cards with a track matrix, their timeline and list of tracks. */
@NullMarked
package dk.milepael.ingest.layout.agreement;

import org.jspecify.annotations.NullMarked;
