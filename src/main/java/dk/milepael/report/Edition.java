package dk.milepael.report;

import dk.milepael.plan.Message;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A report day reported anew: which version it is, and what differs from the one before it.
 *
 * @param number from 2
 * @param replaces when the version before was begun; null where that is not known
 * @param differences by the plan's id, without plans that don't differ; null where they could not
 *     be told
 */
public record Edition(
        int number,
        @Nullable LocalDateTime replaces,
        @Nullable Map<String, Differing> differences) {

    /** A plan that differs, by its title and line by line. */
    public record Differing(String plan, List<Message> lines) {
        public Differing {
            lines = List.copyOf(lines);
        }
    }
}
