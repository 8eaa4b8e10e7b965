package dk.milepael.ingest.layout.agreement;

import dk.milepael.ingest.layout.Caption;
import dk.milepael.ingest.layout.CellText;
import dk.milepael.ingest.layout.Spot;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Grid;
import dk.milepael.plan.SourceCell;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of a sheet with goal cards. */
record CardRow(Grid grid, Grid.Row row) {

    int number() {
        return row.number();
    }

    /** Its cells that are not blank. */
    List<Cell> filled() {
        return row.cells().stream().filter(cell -> !cell.isBlank()).toList();
    }

    boolean isBlank() {
        return filled().isEmpty();
    }

    Cell first() {
        return filled().getFirst();
    }

    /** The filled cells after the first. */
    List<Cell> rest() {
        return filled().subList(1, filled().size());
    }

    /** Whether all it says is struck through. */
    boolean isStruckThrough() {
        return isBlank() && struckThrough() != null;
    }

    @Nullable String struckThrough() {
        var struck =
                row.cells().stream()
                        .map(cell -> cell.looks().struckThrough())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n"));
        return struck.isEmpty() ? null : struck;
    }

    /** All its words on one line. */
    String text() {
        var words =
                filled().stream()
                        .map(Cell::text)
                        .map(CellText::line)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · "));
        return words.isEmpty() ? Objects.requireNonNullElse(struckThrough(), "") : words;
    }

    /** The words of cells, line by line. */
    static String text(List<Cell> cells) {
        return cells.stream().map(Cell::text).collect(Collectors.joining("\n"));
    }

    /** Its words as a heading; a number may stand in a cell of its own. */
    Caption caption() {
        if (filled().size() == 2 && hasNumberFirst()) {
            return Caption.of(number(first()), line(filled().getLast()));
        }
        var line = line(first());
        return isStyled() && line.matches("\\d{1,2}\\s+\\p{Lu}.*")
                ? Caption.of(line.replaceFirst("\\s+", ". "))
                : Caption.of(line);
    }

    boolean hasNumberFirst() {
        return filled().size() > 1 && Caption.isNumberAlone(number(first()));
    }

    /** «3,3» is how a Danish workbook shows the number 3.3. */
    private static String number(Cell cell) {
        var text = cell.text().strip();
        return cell.value() instanceof Cell.Value.Numeric ? text.replace(',', '.') : text;
    }

    private static String line(Cell cell) {
        return String.valueOf(CellText.line(cell.text()));
    }

    /** Whether it is set in a word processor's heading style. */
    boolean isStyled() {
        return first().looks().heading() > 0;
    }

    /** Whether both stand in the same table of a text document. */
    boolean isInTableOf(CardRow other) {
        var own = row.place();
        var others = other.row.place();
        return own != null && others != null && own.of().equals(others.of());
    }

    List<Spot> spots(List<Cell> cells) {
        return cells.stream().map(cell -> new Spot(grid, row, cell)).toList();
    }

    SourceCell source() {
        return grid.source(
                row.cells().stream()
                        .filter(cell -> !cell.isBlank())
                        .findFirst()
                        .orElse(row.cells().getFirst()));
    }
}
