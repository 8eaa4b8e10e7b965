/** The report on what one person or unit is responsible for, across all plans. */
@NullMarked
package dk.milepael.report.owner;

import org.jspecify.annotations.NullMarked;
