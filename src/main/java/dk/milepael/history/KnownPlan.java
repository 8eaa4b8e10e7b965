package dk.milepael.history;

import dk.milepael.plan.PlanVersion;

/** A plan in force, its id and the file that its version was read from. */
public record KnownPlan(String id, String fileName, PlanVersion version) {}
