/** The lines that every page counts as one, and whose they are. */
@NullMarked
package dk.milepael.report.lines;

import org.jspecify.annotations.NullMarked;
