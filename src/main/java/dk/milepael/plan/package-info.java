/**
 * Records of a plan and of what is said of it: values as staff wrote them, each with its source
 * cell.
 */
@NullMarked
package dk.milepael.plan;

import org.jspecify.annotations.NullMarked;
