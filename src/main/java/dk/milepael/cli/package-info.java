/** The command line: commands, clocks and exit codes. */
@NullMarked
package dk.milepael.cli;

import org.jspecify.annotations.NullMarked;
