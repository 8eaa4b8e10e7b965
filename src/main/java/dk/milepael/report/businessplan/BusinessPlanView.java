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
 * @param continued the goals that are said to go on in a later plan
 */
record BusinessPlanView(
        PlanFrame frame,
        List<String> brief,
        AreaTable areas,
        List<Attention.Row> attention,
        List<UnjudgedRow> unjudged,
        List<AreaPart> parts,
        List<ContinuedRow> continued) {

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
}
