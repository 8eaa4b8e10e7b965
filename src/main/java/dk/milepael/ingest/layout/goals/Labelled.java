package dk.milepael.ingest.layout.goals;

import org.jspecify.annotations.Nullable;

/**
 * A text that a label says the role of: «Mål: …».
 *
 * @param number of the label; null where it has none
 * @param text what follows the label, possibly nothing
 */
record Labelled(GoalRole role, @Nullable String number, String text) {
    boolean isAlone() {
        return text.isBlank();
    }
}
