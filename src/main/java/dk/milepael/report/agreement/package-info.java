/** The report on a development agreement. */
@NullMarked
package dk.milepael.report.agreement;

import org.jspecify.annotations.NullMarked;
