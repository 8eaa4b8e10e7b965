/** The receipt for a dropped file. */
@NullMarked
package dk.milepael.report.receipt;

import org.jspecify.annotations.NullMarked;
