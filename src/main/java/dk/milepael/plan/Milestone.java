package dk.milepael.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row or step that a plan promises.
 *
 * @param id unique within the plan; carried over from the version before by the history room
 * @param action the action that the row describes; null where the family has none or it is empty
 * @param text the milestone's own words; null where the cell is empty
 * @param deadline null where no deadline is written
 * @param owner its own owner, else the initiative's first who is more than involved; null where
 *     nobody is
 * @param commitments dates in its running text
 */
public record Milestone(
        String id,
        @Nullable String action,
        @Nullable String text,
        @Nullable Deadline deadline,
        Progress progress,
        @Nullable String owner,
        List<Commitment> commitments,
        Origin origin) {

    public Milestone {
        commitments = List.copyOf(commitments);
    }

    public Milestone withId(String carried) {
        return new Milestone(carried, action, text, deadline, progress, owner, commitments, origin);
    }

    /** The same milestone, read at this place. */
    public Milestone with(Origin place) {
        return new Milestone(id, action, text, deadline, progress, owner, commitments, place);
    }

    /** What a reader calls it: its text, else its action, else a dash. */
    public String title() {
        return text != null ? text : action != null ? action : "–";
    }
}
