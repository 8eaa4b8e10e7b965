package dk.milepael.rules.since;

import dk.milepael.history.Folding;
import dk.milepael.plan.Light;
import dk.milepael.plan.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a line stood when a reader was told of it.
 *
 * @param light null for a row that its plan no longer had
 * @param due the written due day; null where there was none
 * @param status a fingerprint of what was reported, by status and mark; empty where nothing was
 */
public record Stood(
        String title,
        @Nullable String owner,
        @Nullable Light light,
        boolean dropped,
        @Nullable LocalDate due,
        String status,
        Verdict verdict) {

    /** The same for texts that differ only in case, white space and punctuation. */
    public static String fingerprint(@Nullable String status, @Nullable String mark) {
        var words = Folding.fold(status) + "|" + Folding.fold(mark);
        return words.equals("|")
                ? ""
                : UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString();
    }

    public boolean isGone() {
        return light == null;
    }

    boolean isDone() {
        return !dropped && light == Light.BLUE;
    }

    boolean isRed() {
        return !dropped && light == Light.RED;
    }

    boolean isGreen() {
        return !dropped && light == Light.GREEN;
    }

    /** Red, or yellow: what a reader is glad to hear the end of. */
    boolean askedForAttention() {
        return isRed() || (!dropped && light == Light.YELLOW);
    }

    boolean hasSameOwner(Stood other) {
        return Folding.same(owner, other.owner);
    }
}
