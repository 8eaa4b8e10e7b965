/** What a reader was last told, held against how things stand now. */
@NullMarked
package dk.milepael.rules.since;

import org.jspecify.annotations.NullMarked;
