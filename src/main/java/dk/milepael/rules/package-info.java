/** Facts, a day and settings turned into lights with reasons and findings; one class per rule. */
@NullMarked
package dk.milepael.rules;

import org.jspecify.annotations.NullMarked;
