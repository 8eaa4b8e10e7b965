package dk.milepael.history;

import dk.milepael.plan.Slug;
import java.util.List;

/** Which plan a table belongs to. */
public sealed interface PlanChoice {
    /** A new version of a plan in force. */
    record Known(String planId) implements PlanChoice {}

    /** A plan not seen before, with a free id for it. */
    record New(Slug slug) implements PlanChoice {}

    /** Two or more plans fit; it is kept as a new one, and the reader is asked. */
    record Ambiguous(Slug slug, List<String> candidates) implements PlanChoice {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }
}
