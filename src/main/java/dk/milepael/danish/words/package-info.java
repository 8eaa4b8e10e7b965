/** Word lists as data: what a municipality may extend without touching code. */
@NullMarked
package dk.milepael.danish.words;

import org.jspecify.annotations.NullMarked;
