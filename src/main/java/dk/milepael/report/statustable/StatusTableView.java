package dk.milepael.report.statustable;

import dk.milepael.report.planpage.Cells.LightCell;
import dk.milepael.report.planpage.PlanFrame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the report on a status table shows. */
record StatusTableView(
        PlanFrame frame, FirstPage first, InitiativeTable table, List<DateRow> dates) {

    /**
     * What was stopped, and what is promised when.
     *
     * @param brief «Kort fortalt», at most four lines
     * @param attention what was stopped, is red or is yellow, in that order
     * @param promised the next promises from the report day on, soonest first
     * @param more how many further ones there are
     */
    record FirstPage(
            List<String> brief, List<AttentionRow> attention, List<DateRow> promised, int more) {}

    record AttentionRow(String initiative, LightCell light, List<DateCell> promised) {}

    /**
     * The initiatives in the order of the plan.
     *
     * @param amounts whether any of them tells what is set aside for it
     */
    record InitiativeTable(boolean amounts, List<InitiativeRow> rows) {}

    /**
     * An initiative with its steps.
     *
     * @param amounts one text for each amount; «ikke oplyst» alone where none is told
     */
    record InitiativeRow(
            @Nullable String number,
            InitiativeText text,
            List<DateCell> promised,
            List<String> amounts,
            LightCell light,
            List<StepRow> steps) {}

    /** What staff wrote of an initiative. */
    record InitiativeText(String title, @Nullable String goal, @Nullable String status) {}

    /** A step, numbered from 1. */
    record StepRow(
            int number,
            String text,
            List<DateCell> promised,
            @Nullable String status,
            LightCell light) {}

    /** A day for a narrow column and its meaning. */
    record DateCell(String day, String meaning) {}

    /**
     * A date in the running text.
     *
     * @param day null where the words mean no day
     * @param raw the expression alone, as written
     * @param quote the words around it
     * @param field where it stands
     */
    record DateRow(
            @Nullable String day,
            String raw,
            String quote,
            String initiative,
            String meaning,
            String field) {}
}
