package dk.milepael.history;

import dk.milepael.plan.PlanVersion;
import java.util.function.Supplier;

/**
 * A plan in force, its id and the file that its version was read from.
 *
 * @param heading what its version says of itself
 * @param version asked for only where the heading leaves it possible
 */
public record KnownPlan(
        String id, String fileName, PlanVersion.Heading heading, Supplier<PlanVersion> version) {

    /** A plan whose version is at hand. */
    public KnownPlan(String id, String fileName, PlanVersion version) {
        this(id, fileName, version.heading(), () -> version);
    }
}
