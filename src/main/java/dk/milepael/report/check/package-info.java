/** What a municipality may change, looked through before the night. */
@NullMarked
package dk.milepael.report.check;

import org.jspecify.annotations.NullMarked;
