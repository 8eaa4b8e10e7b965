/** Danish wording turned into plan values: deadlines, outcomes, marks, amounts, owners. */
@NullMarked
package dk.milepael.danish;

import org.jspecify.annotations.NullMarked;
