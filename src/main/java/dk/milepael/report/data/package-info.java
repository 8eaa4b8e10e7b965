/** The judged plans as data.json, for other programs to read. */
@NullMarked
package dk.milepael.report.data;

import org.jspecify.annotations.NullMarked;
