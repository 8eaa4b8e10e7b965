package dk.milepael.report.startpage;

import dk.milepael.report.Masthead;
import dk.milepael.report.Tally;
import dk.milepael.report.overview.PlanRow;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page that links to everything of a run.
 *
 * @param notes a replaced run, files that are gone and the like; empty where there is nothing
 */
record StartPageView(
        Masthead head,
        List<String> notes,
        List<String> brief,
        Tally tally,
        List<Plan> plans,
        List<Refused> refused,
        List<File> files,
        Map<String, String> links) {

    /** A plan and the folder of its reports. */
    record Plan(PlanRow row, String folder) {}

    /** A file that was not read, since when, why and what to do. */
    record Refused(String file, String since, String why) {}

    /**
     * A file with a receipt.
     *
     * @param copy the link to the file with comments; null where there is none
     */
    record File(String name, String receipt, @Nullable String copy, String result) {}
}
