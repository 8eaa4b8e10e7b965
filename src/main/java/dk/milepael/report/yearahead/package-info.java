/** The calendar of the deadlines of the next twelve months, across all plans. */
@NullMarked
package dk.milepael.report.yearahead;

import org.jspecify.annotations.NullMarked;
