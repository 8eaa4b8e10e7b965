package dk.milepael.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the plan as a whole bears on a line.
 *
 * @param isResult it tells how something went, so that no deadline and no owner is asked of it
 * @param namesOwners whether the plan names anyone responsible; a plan of one line is not asked
 * @param statusDate the day that its status is of; null where it tells none
 */
record Bearing(boolean isResult, boolean namesOwners, @Nullable LocalDate statusDate) {}
