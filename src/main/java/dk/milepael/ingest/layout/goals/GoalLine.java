package dk.milepael.ingest.layout.goals;

import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Grid;
import dk.milepael.plan.LeftOut.Why;
import java.util.List;
import java.util.Map;

/** A row by what it says of goals. */
sealed interface GoalLine {
    Grid.Row row();

    /**
     * A row of headers over columns of goals and more.
     *
     * @param columns the header of each role
     */
    record Header(Grid.Row row, Map<GoalRole, Cell> columns, int points) implements GoalLine {
        boolean tellsOutcomes() {
            return columns.containsKey(GoalRole.STATUS);
        }
    }

    /** A row that holds goals, or more of them. */
    record Fields(Grid.Row row, List<GoalField> fields, boolean labelled) implements GoalLine {
        boolean has(GoalRole role) {
            return fields.stream().anyMatch(field -> field.role() == role && !field.goesOn());
        }
    }

    /** A row with one text, a heading or running text. */
    record Lone(Grid.Row row, Cell cell) implements GoalLine {}

    /** A row that is no part of a plan of goals. */
    record Other(Grid.Row row, Why why) implements GoalLine {}
}
