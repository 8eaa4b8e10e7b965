package dk.milepael.ingest.layout.goals;

import dk.milepael.ingest.layout.Caption;
import dk.milepael.ingest.layout.CellText;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Grid;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells in a table the rows that head a group of goals from goals without anything beside them.
 *
 * @param opensWithOne whether a text alone stands first, as where every goal belongs to a group
 * @param goalsAreBold whether bold says nothing, since the goals are set so
 * @param goalsAreNumbered whether a number says nothing
 */
record GroupRows(boolean opensWithOne, boolean goalsAreBold, boolean goalsAreNumbered) {
    static final GroupRows NONE = new GroupRows(false, false, false);

    static GroupRows below(List<Grid.Row> rows, Columns columns, HeaderRows headers) {
        var table = rows.stream().takeWhile(row -> headers.read(row).isEmpty()).toList();
        var goals = table.stream().filter(row -> isWhole(row, columns)).toList();
        return new GroupRows(
                !table.isEmpty() && GoalLines.filled(table.getFirst()).size() == 1,
                mostly(goals, columns, cell -> cell.looks().bold()),
                mostly(goals, columns, GroupRows::isNumbered));
    }

    private static boolean mostly(List<Grid.Row> rows, Columns columns, Predicate<Cell> which) {
        var goals =
                rows.stream()
                        .flatMap(row -> GoalLines.filled(row).stream())
                        .filter(cell -> columns.role(cell).equals(Optional.of(GoalRole.GOAL)))
                        .toList();
        return goals.stream().filter(which).count() * 2 > goals.size();
    }

    /** A goal with something beside it. */
    private static boolean isWhole(Grid.Row row, Columns columns) {
        var cells = GoalLines.filled(row);
        return cells.size() > 1
                && cells.stream()
                        .flatMap(cell -> columns.role(cell).stream())
                        .anyMatch(role -> role == GoalRole.GOAL);
    }

    private static boolean isNumbered(Cell cell) {
        return Caption.of(String.valueOf(CellText.line(cell.text()))).isNumbered();
    }

    /** Whether a text alone in the column of the goals heads the rows below it. */
    boolean isGroup(Cell cell, Grid.@Nullable Row next, Columns columns, HeaderRows headers) {
        var across = Columns.width(cell) > columns.width(GoalRole.GOAL);
        if (cell.looks().heading() > 0 || across || (cell.looks().bold() && !goalsAreBold)) {
            return true;
        }
        if (next == null) {
            return false;
        }
        var prominence = Prominence.of(cell);
        var numbered = prominence == Prominence.NUMBERED && !goalsAreNumbered;
        var plain = prominence != Prominence.NONE && opensWithOne && isWhole(next, columns);
        return numbered || plain || headers.read(next).isPresent();
    }
}
