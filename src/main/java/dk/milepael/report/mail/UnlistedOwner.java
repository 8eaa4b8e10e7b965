package dk.milepael.report.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An owner whom plans name and the list of recipients doesn't.
 *
 * @param written as first written
 * @param plans the titles of the plans that name them
 * @param milestones how many lines are theirs
 * @param like the recipient whose name is like it; null where nobody's clearly is
 */
public record UnlistedOwner(
        String written, List<String> plans, int milestones, @Nullable String like) {
    public UnlistedOwner {
        plans = List.copyOf(plans);
    }
}
