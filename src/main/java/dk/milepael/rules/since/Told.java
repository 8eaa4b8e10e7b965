package dk.milepael.rules.since;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reader was last told.
 *
 * @param day the report day of it
 * @param all how the lines stood then, by key, those of other readers too
 * @param own the keys of the lines that the reader was told of; null for a reader of whole plans
 */
public record Told(LocalDate day, Map<String, Stood> all, @Nullable Set<String> own) {
    public Told {
        all = Map.copyOf(all);
        own = own == null ? null : Set.copyOf(own);
    }

    /** How a line stood; null where it did not, or no longer did. */
    @Nullable Stood of(String key) {
        var stood = all.get(key);
        return stood == null || stood.isGone() ? null : stood;
    }

    /** The lines that the reader knows. */
    Set<String> known() {
        return own == null ? all.keySet() : own;
    }
}
