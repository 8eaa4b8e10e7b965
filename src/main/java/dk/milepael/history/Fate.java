package dk.milepael.history;

import java.util.List;

/**
 * What became of a goal when the plan of a later year came.
 *
 * @param told whether the earlier plan says that it goes on
 * @param heirs the later goals that it goes on as, the surest first; for a closed goal at most one
 *     that asks whether it goes on after all
 */
public record Fate(Kind kind, boolean told, List<Heir> heirs) {
    public Fate {
        heirs = List.copyOf(heirs);
    }

    /** How a goal of an earlier year ended. */
    public enum Kind {
        /** A verdict was given and nothing was to follow. */
        CLOSED("closed"),
        CONTINUED("continued"),
        /** Goes on as several goals. */
        SPLIT("split"),
        /** Goes on as a part of another goal. */
        MERGED("merged"),
        /** Was given up or changed for another goal. */
        REPLACED("replaced"),
        /** Was given up or changed, and no other goal came in its place. */
        DROPPED("dropped"),
        /** Was neither closed nor given up, and is not found. */
        LOST("lost");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /** Whether it goes on in the later plan, also where that is not sure. */
    public boolean isFound() {
        return switch (kind) {
            case CONTINUED, SPLIT, MERGED, REPLACED -> true;
            case CLOSED, DROPPED, LOST -> false;
        };
    }

    /** Whether it goes on, and no heir is surely known. */
    public boolean isUnsure() {
        return isFound() && heirs.stream().noneMatch(Heir::isSure);
    }

    /** Whether it was told to go on, and is not found. */
    public boolean isMissing() {
        return kind == Kind.LOST && told;
    }
}
