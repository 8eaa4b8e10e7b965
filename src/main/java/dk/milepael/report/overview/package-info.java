/** The management overview of all plans in force. */
@NullMarked
package dk.milepael.report.overview;

import org.jspecify.annotations.NullMarked;
