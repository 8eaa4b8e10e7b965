package dk.milepael.report.cards;

import dk.milepael.report.planpage.Attention;
import dk.milepael.report.planpage.Card;
import dk.milepael.report.planpage.Cells.LightCell;
import dk.milepael.report.planpage.PlanFrame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the report on initiative cards shows. */
record CardsView(
        PlanFrame frame,
        List<String> brief,
        List<PointRow> points,
        List<DepartmentRow> departments,
        List<Attention.Row> attention,
        List<DepartmentPart> parts,
        List<ReferenceRow> references) {

    /**
     * A point of a budget agreement and the card that carries it out.
     *
     * @param id of the card; of the part that tells of it where it has none
     * @param card its title, or that of the part
     * @param department null where a result alone is told of the point
     */
    record PointRow(
            String id,
            String point,
            String card,
            @Nullable String department,
            List<String> amounts,
            LightCell light) {}

    /** The lines of a department: all that count, and by light. */
    record DepartmentRow(
            String id,
            String title,
            int total,
            int done,
            int onPlan,
            int attention,
            int overdue,
            int unjudged) {}

    /** A department: the list of its cards, the cards, and what was told of last year. */
    record DepartmentPart(
            String id,
            String title,
            @Nullable String chapter,
            @Nullable String goal,
            List<CardRow> list,
            List<Card> cards,
            List<ResultRow> results) {}

    /**
     * A line of the list in front of a department's cards.
     *
     * @param next the nearest day of what is still open; null where there is none
     */
    record CardRow(
            String id,
            @Nullable String number,
            String title,
            @Nullable String owner,
            @Nullable String next,
            LightCell light) {}

    record ResultRow(String title, String status, LightCell light) {}

    /**
     * A pointer from one card to another.
     *
     * @param to the id of the card it leads to; null where it leads nowhere
     * @param target that card's title, or that there is none
     */
    record ReferenceRow(String from, String at, String raw, @Nullable String to, String target) {}
}
