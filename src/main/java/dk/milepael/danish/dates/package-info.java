/** Date expressions: a lexer, a recursive-descent grammar, and the days that the words permit. */
@NullMarked
package dk.milepael.danish.dates;

import org.jspecify.annotations.NullMarked;
