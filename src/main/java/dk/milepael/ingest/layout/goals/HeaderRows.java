package dk.milepael.ingest.layout.goals;

import dk.milepael.ingest.layout.goals.GoalLine.Header;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Grid;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Knows the rows that name goals and what they are held against in columns. */
final class HeaderRows {
    private final GoalWords words;

    HeaderRows(GoalWords words) {
        this.words = words;
    }

    /**
     * A header row names goals, and beside them what documents them or what became of them; with
     * outcomes alone it must name nothing that other plans list.
     */
    Optional<Header> read(Grid.Row row) {
        var cells = GoalLines.filled(row);
        var columns = new EnumMap<GoalRole, Cell>(GoalRole.class);
        var points = new EnumMap<GoalRole, Integer>(GoalRole.class);
        var explaining = words.deviations(cells);
        explaining.forEach((cell, role) -> columns.put(role, cell));
        var others = cells.stream().filter(cell -> !explaining.containsKey(cell)).toList();
        for (var cell : others) {
            words.header(cell.text())
                    .filter(match -> match.points() > points.getOrDefault(match.role(), 0))
                    .ifPresent(match -> {
                        columns.put(match.role(), cell);
                        points.put(match.role(), match.points());
                    });
        }
        return names(columns, others)
                ? Optional.of(new Header(row, columns, points(points)))
                : Optional.empty();
    }

    private boolean names(Map<GoalRole, Cell> columns, Iterable<Cell> cells) {
        if (!columns.containsKey(GoalRole.GOAL)) {
            return false;
        }
        if (columns.containsKey(GoalRole.CRITERION)) {
            return isWhole(columns, GoalRole.GOAL) || isWhole(columns, GoalRole.CRITERION);
        }
        for (var cell : cells) {
            if (words.isOfOtherPlan(cell.text())) {
                return false;
            }
        }
        return columns.containsKey(GoalRole.STATUS)
                && isWhole(columns, GoalRole.GOAL)
                && isWhole(columns, GoalRole.STATUS)
                && !columns.containsKey(GoalRole.DEADLINE);
    }

    private boolean isWhole(Map<GoalRole, Cell> columns, GoalRole role) {
        var cell = columns.get(role);
        return cell != null
                && words.header(cell.text()).filter(GoalWords.Match::isWhole).isPresent();
    }

    /** Numbers, owners and deadlines stand in many tables and speak for none. */
    private static int points(Map<GoalRole, Integer> points) {
        return points.entrySet().stream()
                .filter(entry -> entry.getKey().isLabelled() || entry.getKey() == GoalRole.SECTION)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
