/** The start page of a run's folder. */
@NullMarked
package dk.milepael.report.startpage;

import org.jspecify.annotations.NullMarked;
