package dk.milepael.ingest.layout;

import dk.milepael.ingest.Families;
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
public final class Sheets {
    private final String name;
    private final List<Grid.Row> rows = new ArrayList<>();
    private int next;

    private Sheets(String name) {
        this.name = name;
    }

    public static Sheets sheet(String name) {
        return new Sheets(name);
    }

    /** Words, dates and numbers from column A on; null and "" leave a cell blank. */
    public Sheets row(Object... values) {
        return add(false, cells(values));
    }

    public Sheets hidden(Object... values) {
        return add(true, cells(values));
    }

    public Sheets blank() {
        next++;
        return this;
    }

    /** One text merged across six columns. */
    public Sheets across(String text) {
        return add(false, List.of(cell(0, text, Looks.merged(new Area(1, 6)))));
    }

    public Sheets struck(String... values) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < values.length; i++) {
            cells.add(cell(i, "", Looks.struck(values[i])));
        }
        return add(false, cells);
    }

    public Sheets cells(Cell... cells) {
        return add(false, List.of(cells));
    }

    /** A paragraph of a document outside its tables; level 0 is running text. */
    public Sheets paragraph(String text, int headingLevel) {
        var cell = cell(0, text, Looks.heading(headingLevel));
        rows.add(new Grid.Row(next, false, List.of(cell), new Grid.Place("Tekst", next)));
        next++;
        return this;
    }

    /** A row of a document's table, counted from 1. */
    public Sheets inTable(int table, Object... values) {
        var place = "Tabel " + table;
        var before = rows.stream().filter(row -> isIn(place, row)).count();
        var cells = cells(values);
        rows.add(new Grid.Row(next++, false, cells, new Grid.Place(place, (int) before)));
        return this;
    }

    private static boolean isIn(String table, Grid.Row row) {
        return row.place() != null && row.place().of().equals(table);
    }

    /** A cell of the row that comes next. */
    public Cell cell(int column, String text, Looks looks) {
        return new Cell(
                next,
                column,
                text.isEmpty() ? new Value.Blank() : new Value.Text(),
                text,
                "General",
                looks);
    }

    public Cell month(int column, LocalDate date, String shown) {
        return new Cell(next, column, new Value.Date(date), shown, "mmm-yy", Looks.PLAIN);
    }

    public Grid grid() {
        return new Grid(name, rows);
    }

    /** Reads these sheets as one file. */
    public static Reading read(String fileName, Sheets... sheets) {
        var grids = Stream.of(sheets).map(Sheets::grid).toList();
        return Families.standard().read(new Contents.Grids(grids, List.of(), List.of()), fileName);
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
