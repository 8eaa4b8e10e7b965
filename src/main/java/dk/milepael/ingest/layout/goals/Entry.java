package dk.milepael.ingest.layout.goals;

import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Grid;
import dk.milepael.plan.LeftOut.Why;

/** A row of one plan of goals by what is made of it. */
sealed interface Entry {
    Grid.Row row();

    /** The headers of its columns. */
    record Headers(GoalLine.Header header) implements Entry {
        @Override
        public Grid.Row row() {
            return header.row();
        }
    }

    /** A focus area. */
    record Heading(Grid.Row row, Cell cell) implements Entry {}

    record Fields(GoalLine.Fields line) implements Entry {
        @Override
        public Grid.Row row() {
            return line.row();
        }
    }

    record Aside(Grid.Row row, Why why) implements Entry {}
}
