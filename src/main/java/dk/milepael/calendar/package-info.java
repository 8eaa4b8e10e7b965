/** Danish public holidays, closing days and working-day arithmetic. */
@NullMarked
package dk.milepael.calendar;

import org.jspecify.annotations.NullMarked;
