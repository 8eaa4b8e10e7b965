package dk.milepael.nightly;

import dk.milepael.report.Document;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One report in one format, by its path below the run's folder.
 *
 * @param planId null for the reports across plans
 * @param maker makes what is written, only when it is asked for
 */
record ReportFile(String path, @Nullable String planId, Maker maker) {
    /** The folder of all reports. */
    static final String FOLDER = "rapporter/";

    /** What a page is written as. */
    enum Format {
        PDF,
        DOCX,
        HTML;

        String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Makes a report. */
    interface Maker {
        Made make();
    }

    /**
     * A report ready to be written.
     *
     * @param builtIn ours stood in for a template or design of the municipality's own
     * @param sinceRun the night that it tells the news since; null where it tells none
     */
    record Made(WholeFile.Content content, boolean builtIn, @Nullable Long sinceRun) {}

    /**
     * A page that is the same in each format.
     *
     * @param sinceRun the night that it tells the news since; null where it tells none
     */
    record Page(ReportDesk.Made<Document> made, @Nullable Long sinceRun) {}

    /** The path of the report on a plan, without an ending. */
    static String ofPlan(String planId) {
        return FOLDER + planId + "/opfoelgning";
    }

    /** The path of the report on an owner, without an ending. */
    static String ofOwner(String slug) {
        return FOLDER + "ansvarlige/" + slug;
    }
}
