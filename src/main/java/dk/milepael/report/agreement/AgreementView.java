package dk.milepael.report.agreement;

import dk.milepael.report.planpage.Attention;
import dk.milepael.report.planpage.Card;
import dk.milepael.report.planpage.Cells.LightCell;
import dk.milepael.report.planpage.PlanFrame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the report on a development agreement shows.
 *
 * @param undated «Mål uden dato for opfølgning»
 * @param disagreements where the list of tracks and the goals' own crosses differ, as sentences
 */
record AgreementView(
        PlanFrame frame,
        List<String> brief,
        List<TrackPart> tracks,
        Matrix matrix,
        List<String> disagreements,
        List<Attention.Row> attention,
        List<GoalLink> undated,
        List<AreaPart> parts,
        List<TimelineRow> timeline) {

    /**
     * A track and the goals that the agreement's own list names under it.
     *
     * @param caption how many they are
     */
    record TrackPart(String name, String caption, List<TrackGoalRow> goals) {}

    /**
     * A goal in the list of a track.
     *
     * @param id of its card; null where no card has its title
     * @param text the goal as the list words it; null where it gives a title alone
     */
    record TrackGoalRow(
            @Nullable String id, String title, @Nullable String text, @Nullable LightCell light) {}

    /** What each goal is crossed for; a column for each track, and one for all else. */
    record Matrix(List<String> columns, List<MatrixRow> rows) {}

    record MatrixRow(String id, String title, List<Crossing> crossings, String other) {}

    /** A cell of the matrix; {@code note} is what is written beside the cross. */
    record Crossing(boolean crossed, @Nullable String note) {}

    record GoalLink(String id, String title) {}

    /** A heading of the agreement with its goals. */
    record AreaPart(
            String id,
            String title,
            @Nullable String chapter,
            @Nullable String goal,
            List<Card> cards) {}

    record TimelineRow(String days, String text) {}
}
