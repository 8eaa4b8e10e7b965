package dk.milepael.nightly;

import org.jspecify.annotations.Nullable;

/** Where the copies of a report lie that go to some of its readers alone, without an ending. */
final class CopyPath {
    /** The folder of all copies. */
    static final String FOLDER = "udsendt/";

    private CopyPath() {}

    /**
     * The path of a copy.
     *
     * @param stem the report's path without an ending
     * @param night the name of the folder of the night that it tells the news since; null for
     *     readers to whom the report is new
     */
    static String of(String stem, @Nullable String night) {
        return prefix(stem) + (night == null ? "foerste-gang" : "siden-" + night);
    }

    static String prefix(String stem) {
        return FOLDER + stem.substring(ReportFile.FOLDER.length()) + "-";
    }

    static boolean isCopy(String stem) {
        return stem.startsWith(FOLDER);
    }

    /** Whether a path is one of a copy of a report. */
    static boolean isOf(String stem, String path) {
        return path.startsWith(prefix(stem));
    }
}
