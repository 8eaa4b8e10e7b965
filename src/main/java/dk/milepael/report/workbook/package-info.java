/** All milestones of all plans as a workbook to sort and to filter. */
@NullMarked
package dk.milepael.report.workbook;

import org.jspecify.annotations.NullMarked;
