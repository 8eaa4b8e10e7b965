/**
 * A plan version held against the one before it: which plan it is, which row is which, what
 * changed.
 */
@NullMarked
package dk.milepael.history;

import org.jspecify.annotations.NullMarked;
