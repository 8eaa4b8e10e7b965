package dk.milepael.report.startpage;

import dk.milepael.report.Badge;
import dk.milepael.report.Masthead;
import dk.milepael.report.Tally;
import dk.milepael.report.chart.Chart;
import dk.milepael.report.overview.OverviewView;
import dk.milepael.report.overview.OverviewView.FigureRow;
import dk.milepael.report.overview.PlanRow;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page that links to everything of a run.
 *
 * @param course the lights on the last report days; null where there is no day before
 * @param reported which of the expected plans have told their status
 * @param notes a replaced run, files that are gone and the like; empty where there is nothing
 */
record StartPageView(
        Masthead head,
        List<String> notes,
        List<String> brief,
        Tally tally,
        @Nullable Chart course,
        OverviewView.Reported reported,
        List<Plan> plans,
        List<Owner> owners,
        Open open,
        List<Refused> refused,
        List<File> files,
        Map<String, String> links) {

    /** A plan and the folder of its reports. */
    record Plan(PlanRow row, String folder) {}

    /** An owner and the report on them, its path below the run's folder without the ending. */
    record Owner(FigureRow row, String report) {}

    /**
     * The open milestones of all plans, nearest first, and what they can be filtered by.
     *
     * @param more how many more there are and where they stand; null where all are shown
     */
    record Open(
            List<OpenRow> rows,
            @Nullable String more,
            List<Choice> owners,
            List<Choice> lights,
            List<Choice> plans) {}

    record OpenRow(String title, String owner, Badge badge, String deadline, PlanLink plan) {}

    /** Where a plan's page for a browser lies; the link is null where it was not made. */
    record PlanLink(String id, String title, @Nullable String link) {}

    /** What a filter offers. */
    record Choice(String value, String text) {}

    /** A file that was not read, since when, why and what to do. */
    record Refused(String file, String since, String why) {}

    /**
     * A file with a receipt.
     *
     * @param copy the link to the file with comments; null where there is none
     */
    record File(String name, String receipt, @Nullable String copy, String result) {}
}
