/** The report on a status table. */
@NullMarked
package dk.milepael.report.statustable;

import org.jspecify.annotations.NullMarked;
