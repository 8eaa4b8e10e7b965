/** Goals in focus areas with what each is documented by, and what became of last year's. */
@NullMarked
package dk.milepael.ingest.layout.goals;

import org.jspecify.annotations.NullMarked;
