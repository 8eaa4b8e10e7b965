package dk.milepael.rules;

/**
 * How the plan as a whole bears on a line.
 *
 * @param isResult it tells how something went, so that no deadline and no owner is asked of it
 * @param namesOwners whether the plan names anyone responsible; a plan of one line is not asked
 */
record Bearing(boolean isResult, boolean namesOwners) {}
