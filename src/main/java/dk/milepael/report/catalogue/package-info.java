/** The report on an action catalogue. */
@NullMarked
package dk.milepael.report.catalogue;

import org.jspecify.annotations.NullMarked;
