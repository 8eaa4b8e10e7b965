package dk.milepael.ingest.correction;

import dk.milepael.ingest.layout.WordLists;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Contents;
import dk.milepael.ingest.workbook.Grid;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the workbook of corrections: one row a correction, below a row of column headers. */
public final class CorrectionBook {
    private static final WordLists WORDS = new WordLists("/correction/columns.properties");

    private final CorrectionRows rows = new CorrectionRows(WORDS);

    /** What a column holds. */
    enum Column {
        PLAN,
        ROW,
        SUBJECT,
        VALUE,
        REASON,
        BY,
        UNTIL;

        private boolean isCalled(String header) {
            return WORDS.list(id()).contains(WordLists.fold(header));
        }

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The rows of the first sheet that has the columns; empty where none has. */
    public Optional<List<CorrectionRow>> read(Contents.Grids contents) {
        return contents.grids().stream().flatMap(grid -> read(grid).stream()).findFirst();
    }

    private Optional<List<CorrectionRow>> read(Grid grid) {
        return grid.rows().stream()
                .filter(row -> columns(row).keySet().containsAll(CorrectionRows.NEEDED))
                .findFirst()
                .map(header -> below(grid, header).toList());
    }

    private Stream<CorrectionRow> below(Grid grid, Grid.Row header) {
        var columns = columns(header);
        return grid.rows().stream()
                .filter(row -> row.number() > header.number())
                .filter(row -> !row.cells().stream().allMatch(Cell::isBlank))
                .map(row -> rows.read(grid, row, columns));
    }

    private static Map<Column, Integer> columns(Grid.Row header) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (var cell : header.cells()) {
            Stream.of(Column.values())
                    .filter(column -> column.isCalled(cell.text()))
                    .forEach(column -> columns.putIfAbsent(column, cell.column()));
        }
        return columns;
    }
}
