package dk.milepael.plan;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A heading that groups initiatives.
 *
 * @param number as written without closing point or bracket («1.1»); null where it has none
 * @param title without its number
 * @param level from 1, the outermost
 * @param goal the goal row under the heading; null where it has none
 */
public record Section(
        @Nullable String number, String title, int level, @Nullable String goal, SourceCell cell) {

    public Section {
        if (level < 1) {
            throw new IllegalArgumentException("section «%s» on level %d".formatted(title, level));
        }
    }

    /**
     * Whether a text that says «under {@code name}» means it: by its number, or as its title
     * begins.
     */
    boolean isCalled(String name) {
        return name.equals(number)
                || title.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT));
    }
}
