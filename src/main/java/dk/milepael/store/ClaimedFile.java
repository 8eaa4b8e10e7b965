package dk.milepael.store;

import dk.milepael.plan.Message;
import org.jspecify.annotations.Nullable;

/**
 * A file that a run found in the drop folder.
 *
 * @param name the path below the folder, with «/»
 * @param sha256 null where the file was not taken
 * @param sameAs the name under which the same bytes were first met; null where this is the first
 * @param detail what its receipt has to tell besides; null for nothing
 */
public record ClaimedFile(
        String name,
        @Nullable String sha256,
        long size,
        Fate fate,
        @Nullable String sameAs,
        @Nullable Message detail) {

    /** What became of it. */
    public enum Fate {
        TO_READ("to-read"),
        KNOWN("known"),
        READ("read"),
        REFUSED("refused"),
        WAITING("waiting"),
        NOTE("note");

        private final String id;

        Fate(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }

        static Fate of(String id) {
            for (var fate : values()) {
                if (fate.id.equals(id)) {
                    return fate;
                }
            }
            throw new IllegalArgumentException("no fate of a file: " + id);
        }
    }

    /** A file of which nothing was taken. */
    public static ClaimedFile untaken(String name, Fate fate, Message why) {
        return new ClaimedFile(name, null, 0, fate, null, why);
    }

    /** The same file, known under an earlier name. */
    public ClaimedFile as(String earlier) {
        return new ClaimedFile(name, sha256, size, fate, earlier, detail);
    }

    public ClaimedFile with(Fate settled) {
        return new ClaimedFile(name, sha256, size, settled, sameAs, detail);
    }
}
