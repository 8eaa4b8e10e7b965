/** Two-column cards, a label beside its content, under a heading for each department. */
@NullMarked
package dk.milepael.ingest.layout.cards;

import org.jspecify.annotations.NullMarked;
