package dk.milepael.ingest.layout;

import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Grid;
import dk.milepael.plan.Origin;
import dk.milepael.plan.SourceCell;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row of a table, its cells by the role of their column. */
final class TableRow {
    private final Table table;
    private final Grid.Row row;
    private final List<Cell> known;

    TableRow(Table table, Grid.Row row) {
        this.table = table;
        this.row = row;
        var header = table.header();
        this.known =
                row.cells().stream()
                        .filter(cell ->
                                header.lead().contains(cell.column()) || isRead(cell.column()))
                        .toList();
    }

    private boolean isRead(int column) {
        return table.header().columns().values().stream().anyMatch(span -> span.holds(column));
    }

    int number() {
        return row.number();
    }

    /** The row's own cells that are not blank, in columns that are read. */
    List<Cell> filled() {
        return known.stream().filter(cell -> !cell.isBlank()).toList();
    }

    /** Its own cells that are not blank, in any column of the table. */
    List<Cell> filledAnywhere() {
        return row.cells().stream()
                .filter(cell -> table.header().bounds().holds(cell.column()) && !cell.isBlank())
                .toList();
    }

    /** The row's own cell of a role; empty where it is blank. */
    Optional<Cell> own(ColumnRole role) {
        var span = table.header().columns().get(role);
        return span == null
                ? Optional.empty()
                : filled().stream().filter(cell -> span.holds(cell.column())).findFirst();
    }

    /** The cell of a role, its own or one merged down from a row above. */
    Optional<Cell> cell(ColumnRole role) {
        var span = table.header().columns().get(role);
        return span == null
                ? Optional.empty()
                : own(role)
                        .or(() -> table.reachingDownTo(row.number(), span.from()))
                        .filter(cell -> !cell.isBlank());
    }

    /** The words of a role's cell, line by line; null where it is blank. */
    @Nullable String lines(ColumnRole role) {
        return cell(role).map(Cell::text).map(CellText::lines).orElse(null);
    }

    /** Whether any of these roles has a cell of its own. */
    boolean fillsAnyOf(ColumnRole... roles) {
        return Stream.of(roles).anyMatch(role -> own(role).isPresent());
    }

    /** The filled cells that a heading may stand in. */
    List<Cell> lead() {
        return filled().stream()
                .filter(cell -> table.header().lead().contains(cell.column()))
                .toList();
    }

    /** Whether the words that say what is promised are all struck through. */
    boolean isStruckThrough() {
        var naming =
                known.stream()
                        .filter(cell ->
                                table.header().lead().contains(cell.column()) || isMilestone(cell))
                        .filter(cell -> !cell.isBlank() || cell.looks().struckThrough() != null)
                        .toList();
        return !naming.isEmpty() && naming.stream().allMatch(Cell::isBlank);
    }

    private boolean isMilestone(Cell cell) {
        var span = table.header().columns().get(ColumnRole.MILESTONE);
        return span != null && span.holds(cell.column());
    }

    /** What was struck through in its cells; null where nothing was. */
    @Nullable String struckThrough() {
        var struck =
                known.stream()
                        .map(cell -> cell.looks().struckThrough())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n"));
        return struck.isEmpty() ? null : struck;
    }

    /** All its words, for an account of a row that was not read. */
    String text() {
        return row.cells().stream()
                .filter(cell -> table.header().bounds().holds(cell.column()))
                .map(TableRow::anyText)
                .map(CellText::line)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static String anyText(Cell cell) {
        var struck = cell.looks().struckThrough();
        return cell.isBlank() && struck != null ? struck : cell.text();
    }

    Origin origin() {
        return new Origin(source(), row.hidden(), struckThrough());
    }

    /** The first cell that holds anything. */
    SourceCell source() {
        var cells = filledAnywhere().isEmpty() ? row.cells() : filledAnywhere();
        return new SourceCell(table.grid().sheet(), cells.getFirst().address());
    }
}
