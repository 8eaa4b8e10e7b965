package dk.milepael.ingest.layout.cards;

import dk.milepael.ingest.layout.CellText;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Grid;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A row of a sheet with cards by what it can be. */
sealed interface CardRow {
    Grid.Row row();

    /** Its filled cells, none but {@code Struck} without one. */
    List<Cell> cells();

    /** A label with what stands beside it; without cells where nothing does. */
    record Labelled(Grid.Row row, Cell label, CardWords.Match match, List<Cell> cells)
            implements CardRow {}

    /** More of what stands above it, beside no label. */
    record More(Grid.Row row, List<Cell> cells) implements CardRow {}

    /** One text alone, or a paragraph. */
    record Alone(Grid.Row row, Cell cell) implements CardRow {
        @Override
        public List<Cell> cells() {
            return List.of(cell);
        }

        String text() {
            return cell.text();
        }
    }

    /** Several cells, and no label among them. */
    record Beside(Grid.Row row, List<Cell> cells) implements CardRow {}

    /** A row whose words are all struck through. */
    record Struck(Grid.Row row, List<Cell> cells) implements CardRow {}

    /** All its words, for an account of a row that is not read. */
    default String wholeText() {
        return row().cells().stream()
                .map(cell -> cell.isBlank() ? cell.looks().struckThrough() : cell.text())
                .filter(Objects::nonNull)
                .map(CellText::line)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
