/** What staff have corrected, found in a plan and put in force before it is judged. */
@NullMarked
package dk.milepael.rules.correction;

import org.jspecify.annotations.NullMarked;
