package dk.milepael.report.businessplan;

import dk.milepael.report.planpage.Attention;
import dk.milepael.report.planpage.Card;
import dk.milepael.report.planpage.PlanFrame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the report on a business plan shows.
 *
 * @param unjudged «Mål uden vurdering»
 * @param continued the goals that are said to go on in a later plan, while none is known
 * @param years what became of the goals in the plan that came next; null while none is known
 */
record BusinessPlanView(
        PlanFrame frame,
        List<String> brief,
        AreaTable areas,
        List<Attention.Row> attention,
        List<UnjudgedRow> unjudged,
        List<AreaPart> parts,
        List<ContinuedRow> continued,
        @Nullable Years years) {

    /** How many goals of each focus area were reached; one number for each column. */
    record AreaTable(List<String> columns, List<AreaRow> rows, AreaRow total) {}

    /**
     * The numbers of a focus area.
     *
     * @param id where it is found; null for the sum
     */
    record AreaRow(@Nullable String id, String title, List<Long> numbers) {}

    record UnjudgedRow(String id, String goal, String area, String why) {}

    /** A focus area with its goals. */
    record AreaPart(
            String id,
            String title,
            @Nullable String chapter,
            @Nullable String goal,
            List<Card> cards) {}

    record ContinuedRow(String id, String goal, String outcome, String onward) {}

    /** Each goal held against the next plan, and how many came to what. */
    record Years(String plan, YearSum sum, List<ReconciledRow> rows) {}

    /**
     * How many goals came to what.
     *
     * @param unsure of those found
     * @param missing told to go on
     * @param open neither closed nor told to go on
     */
    record YearSum(long all, long found, long unsure, long missing, long closed, long open) {}

    /**
     * A goal between two years.
     *
     * @param found what it goes on as, or the words that say why it does not
     */
    record ReconciledRow(
            String id,
            String goal,
            String ending,
            String reading,
            String onward,
            List<FoundCell> found) {}

    /** A goal of the next plan; the certainty is null where none is found. */
    record FoundCell(String text, @Nullable String certainty) {}
}
