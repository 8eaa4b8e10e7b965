package dk.milepael.ingest.layout;

import dk.milepael.ingest.Reading.ColumnAccount;
import dk.milepael.ingest.layout.Table.Header;
import dk.milepael.ingest.layout.Table.Span;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Grid;
import dk.milepael.plan.Message;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/** Makes the table that a mapping describes, whatever its headers say. */
final class MappedTable {
    private static final int POINTS_OF_A_COLUMN = 3;

    private MappedTable() {}

    /** Empty where the sheet has nothing beneath the row that is named. */
    static Optional<Table> of(Grid grid, SheetMapping mapping) {
        var below = grid.rows().stream().anyMatch(row -> row.number() > mapping.headerRow());
        return headerRow(grid, mapping).filter(_ -> below).map(row -> table(grid, row, mapping));
    }

    /** The row as the finder sees it, so that two rows that are one header stay one. */
    private static Optional<Grid.Row> headerRow(Grid grid, SheetMapping mapping) {
        return new TableFinder(new ColumnWords())
                .at(grid, mapping.headerRow())
                .map(candidate -> candidate.header().row())
                .or(() ->
                        grid.rows().stream()
                                .filter(row -> row.number() == mapping.headerRow())
                                .findFirst());
    }

    private static Table table(Grid grid, Grid.Row row, SheetMapping mapping) {
        var columns = new EnumMap<>(mapping.columns());
        var bounds = bounds(row, mapping);
        var points = POINTS_OF_A_COLUMN * columns.size();
        var header =
                new Header(
                        row,
                        columns,
                        bounds,
                        HeaderCandidates.lead(row, columns, bounds),
                        accounts(row, mapping),
                        points);
        var reason = Message.of("layout.mapping").with("fil", mapping.file());
        return new Table(
                grid,
                header,
                Extent.from(grid, row.number()),
                new Fit(points, true, List.of(reason)));
    }

    private static Span bounds(Grid.Row row, SheetMapping mapping) {
        var from = mapping.columns().values().stream().mapToInt(Span::from).min().orElse(0);
        var to = mapping.columns().values().stream().mapToInt(Span::to).max().orElse(0);
        var last =
                row.cells().stream()
                        .filter(cell -> !cell.isBlank())
                        .mapToInt(Cell::column)
                        .max()
                        .orElse(to);
        return new Span(from, Math.max(to, last));
    }

    private static List<ColumnAccount> accounts(Grid.Row row, SheetMapping mapping) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(cell ->
                        new ColumnAccount(
                                Cell.columnName(cell.column()),
                                String.valueOf(CellText.line(cell.text())),
                                mapping.columns().entrySet().stream()
                                        .filter(role -> role.getValue().holds(cell.column()))
                                        .map(role -> role.getKey().id())
                                        .findFirst()
                                        .orElse(null)))
                .toList();
    }
}
