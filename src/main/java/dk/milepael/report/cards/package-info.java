/** The report on initiative cards. */
@NullMarked
package dk.milepael.report.cards;

import org.jspecify.annotations.NullMarked;
