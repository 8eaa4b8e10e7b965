package dk.milepael.ingest.layout.goals;

import dk.milepael.ingest.layout.CellText;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Grid;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A cell of goals with the cells that belong to it, as they are gathered. */
final class GoalDraft {
    private final Map<GoalRole, List<GoalField>> fields = new EnumMap<>(GoalRole.class);
    private final List<Grid.Row> rows = new ArrayList<>();
    private final @Nullable Integer section;

    GoalDraft(@Nullable Integer section) {
        this.section = section;
    }

    @Nullable Integer section() {
        return section;
    }

    void add(GoalField field, Grid.Row row) {
        var own = fields.computeIfAbsent(field.role(), _ -> new ArrayList<>());
        if (field.goesOn() && !own.isEmpty()) {
            own.add(own.removeLast().followedBy(field));
        } else {
            own.add(field);
        }
        if (!rows.contains(row)) {
            rows.add(row);
        }
    }

    /** All that was gathered of a role, in order. */
    List<GoalField> of(GoalRole role) {
        return fields.getOrDefault(role, List.of());
    }

    boolean has(GoalRole role) {
        return !of(role).isEmpty();
    }

    /** The words of a role line by line; null where there are none. */
    @Nullable String lines(GoalRole role) {
        var text =
                of(role).stream()
                        .map(field -> CellText.lines(field.text()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text;
    }

    Cell cell() {
        return fields.values().iterator().next().getFirst().cell();
    }

    boolean isHidden() {
        return rows.stream().anyMatch(Grid.Row::hidden);
    }

    /** What was struck through in its rows; null where nothing was. */
    @Nullable String struckThrough() {
        var struck =
                rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .map(cell -> cell.looks().struckThrough())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n"));
        return struck.isEmpty() ? null : struck;
    }
}
