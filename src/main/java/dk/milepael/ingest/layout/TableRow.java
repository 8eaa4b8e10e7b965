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
public final class TableRow {
    private final Table table;
    private final Grid.Row row;
    private final List<Cell> known;

    public TableRow(Table table, Grid.Row row) {
        this.table = table;
        this.row = within(table.extent(), row);
        var header = table.header();
        this.known =
                this.row.cells().stream()
                        .filter(cell ->
                                header.lead().contains(cell.column()) || isRead(cell.column()))
                        .toList();
    }

    /** The row's cells that are the table's; a table beside it has the others. */
    private static Grid.Row within(Extent extent, Grid.Row row) {
        var own =
                row.cells().stream()
                        .filter(cell -> extent.holds(row.number(), cell.column()))
                        .toList();
        return own.isEmpty() || own.size() == row.cells().size()
                ? row
                : new Grid.Row(row.number(), row.hidden(), own, row.place());
    }

    private boolean isRead(int column) {
        return table.header().columns().values().stream().anyMatch(span -> span.holds(column));
    }

    public int number() {
        return row.number();
    }

    /** The row's own cells that are not blank, in columns that are read. */
    public List<Cell> filled() {
        return known.stream().filter(cell -> !cell.isBlank()).toList();
    }

    /** Its own cells that are not blank, in any column of the table. */
    public List<Cell> filledAnywhere() {
        return row.cells().stream()
                .filter(cell -> table.header().bounds().holds(cell.column()) && !cell.isBlank())
                .toList();
    }

    /** The row's own cell of a role; empty where it is blank. */
    public Optional<Cell> own(ColumnRole role) {
        var span = table.header().columns().get(role);
        return span == null
                ? Optional.empty()
                : filled().stream().filter(cell -> span.holds(cell.column())).findFirst();
    }

    /** The cell of a role, its own or one merged down from a row above. */
    public Optional<Cell> cell(ColumnRole role) {
        var span = table.header().columns().get(role);
        return span == null
                ? Optional.empty()
                : own(role)
                        .or(() -> table.reachingDownTo(row.number(), span.from()))
                        .filter(cell -> !cell.isBlank());
    }

    /** The words of a role's cell, line by line; null where it is blank. */
    public @Nullable String lines(ColumnRole role) {
        return cell(role).map(Cell::text).map(CellText::lines).orElse(null);
    }

    /** Whether any of these roles has a cell of its own. */
    public boolean fillsAnyOf(ColumnRole... roles) {
        return Stream.of(roles).anyMatch(role -> own(role).isPresent());
    }

    /** The filled cells that a heading may stand in. */
    public List<Cell> lead() {
        return filled().stream()
                .filter(cell -> table.header().lead().contains(cell.column()))
                .toList();
    }

    /** Whether the words that say what is promised are all struck through. */
    public boolean isStruckThrough() {
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

    /** The fill colour of a role's own cell, blank or not; null where it has none. */
    @Nullable String fill(ColumnRole role) {
        var span = table.header().columns().get(role);
        return span == null
                ? null
                : row.cells().stream()
                        .filter(cell -> span.holds(cell.column()))
                        .map(cell -> cell.looks().fill())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** What was struck through in its cells; null where nothing was. */
    public @Nullable String struckThrough() {
        var struck =
                known.stream()
                        .map(cell -> cell.looks().struckThrough())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n"));
        return struck.isEmpty() ? null : struck;
    }

    /** All its words, for an account of a row that was not read. */
    public String text() {
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

    public Origin origin() {
        return new Origin(source(), row.hidden(), struckThrough());
    }

    /** The first cell that holds anything. */
    public SourceCell source() {
        var cells = filledAnywhere().isEmpty() ? row.cells() : filledAnywhere();
        return table.grid().source(cells.getFirst());
    }
}
