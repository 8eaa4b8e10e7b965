/** The report on a business plan with its follow-up. */
@NullMarked
package dk.milepael.report.businessplan;

import org.jspecify.annotations.NullMarked;
