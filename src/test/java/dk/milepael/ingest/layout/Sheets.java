package dk.milepael.ingest.layout;

import dk.milepael.ingest.Reading;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Cell.Area;
import dk.milepael.ingest.workbook.Cell.Looks;
import dk.milepael.ingest.workbook.Cell.Value;
import dk.milepael.ingest.workbook.Contents;
import dk.milepael.ingest.workbook.Grid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Builds sheets by hand, as officers type them. */
final class Sheets {
    private final String name;
    private final List<Grid.Row> rows = new ArrayList<>();
    private int next;

    private Sheets(String name) {
        this.name = name;
    }

    static Sheets sheet(String name) {
        return new Sheets(name);
    }

    /** Words, dates and numbers from column A on; null and "" leave a cell blank. */
    Sheets row(Object... values) {
        return add(false, cells(values));
    }

    Sheets hidden(Object... values) {
        return add(true, cells(values));
    }

    Sheets blank() {
        next++;
        return this;
    }

    /** One text merged across six columns. */
    Sheets across(String text) {
        return add(false, List.of(cell(0, text, new Looks(null, null, null, new Area(1, 6)))));
    }

    Sheets struck(String... values) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < values.length; i++) {
            cells.add(cell(i, "", new Looks(values[i], null, null, null)));
        }
        return add(false, cells);
    }

    Sheets cells(Cell... cells) {
        return add(false, List.of(cells));
    }

    /** A cell of the row that comes next. */
    Cell cell(int column, String text, Looks looks) {
        return new Cell(
                next,
                column,
                text.isEmpty() ? new Value.Blank() : new Value.Text(),
                text,
                "General",
                looks);
    }

    Cell month(int column, LocalDate date, String shown) {
        return new Cell(next, column, new Value.Date(date), shown, "mmm-yy", Looks.PLAIN);
    }

    Grid grid() {
        return new Grid(name, rows);
    }

    /** Reads these sheets as one file. */
    static Reading read(String fileName, Sheets... sheets) {
        var grids = Stream.of(sheets).map(Sheets::grid).toList();
        return Layouts.standard().read(new Contents.Grids(grids, List.of(), List.of()), fileName);
    }

    private Sheets add(boolean hidden, List<Cell> cells) {
        rows.add(new Grid.Row(next++, hidden, cells));
        return this;
    }

    private List<Cell> cells(Object... values) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case null -> {}
                case String text when text.isEmpty() -> {}
                case String text -> cells.add(cell(i, text, Looks.PLAIN));
                case LocalDate date -> cells.add(month(i, date, date.toString()));
                case Integer number ->
                        cells.add(
                                new Cell(
                                        next,
                                        i,
                                        new Value.Numeric(BigDecimal.valueOf(number)),
                                        number.toString(),
                                        "General",
                                        Looks.PLAIN));
                case Object other -> throw new IllegalArgumentException(other.toString());
            }
        }
        return cells;
    }
}
