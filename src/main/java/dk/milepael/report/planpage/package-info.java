/** What the reports on a single plan have in common: head, news, last page and cells. */
@NullMarked
package dk.milepael.report.planpage;

import org.jspecify.annotations.NullMarked;
