package dk.milepael.ingest.database;

import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Cleaning;
import dk.milepael.ingest.workbook.Contents;
import dk.milepael.ingest.workbook.Grid;
import dk.milepael.ingest.workbook.PersonalColumns;
import dk.milepael.ingest.workbook.PersonalNumbers;
import dk.milepael.plan.SourceCell;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Sorts the rows of an extract into sheets, one for each plan; columns are those of the query. */
final class ExtractSheets {
    private static final String GENERAL = "General";
    private static final String DAY_FORMAT = "dd-mm-yyyy";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    /** The title, the status date and the headers stand above the rows. */
    private static final int ROWS_ABOVE = 3;

    private final String source;
    private final List<String> labels;
    private final Cleaning cleaning;
    private final Map<String, List<Grid.Row>> plans = new LinkedHashMap<>();
    private final Map<String, String> statusDates = new LinkedHashMap<>();
    private int read;

    ExtractSheets(String source, List<String> labels, Cleaning cleaning) {
        this.source = source;
        this.cleaning = cleaning;
        this.labels =
                IntStream.range(0, labels.size())
                        .mapToObj(column -> header(labels.get(column), column))
                        .toList();
    }

    void add(List<Extract.Value> values) {
        var plan = Objects.requireNonNullElse(text(values, SourceColumn.PLAN), source);
        var rows = plans.computeIfAbsent(plan, _ -> new ArrayList<>());
        var cells = new ArrayList<Cell>();
        for (int column = 0; column < values.size(); column++) {
            var text = clean(values.get(column), column);
            if (!text.isEmpty() && isOfTheTable(column)) {
                cells.add(cell(ROWS_ABOVE + rows.size(), column, values.get(column), text));
            }
        }
        var statusDate = text(values, SourceColumn.STATUS_DATE);
        if (statusDate != null) {
            statusDates.put(plan, statusDate);
        }
        rows.add(row(ROWS_ABOVE + rows.size(), cells, read++));
    }

    Contents contents() {
        var grids = plans.entrySet().stream().map(plan -> grid(plan.getKey(), plan.getValue()));
        return PersonalColumns.masked(
                new Contents.Grids(grids.toList(), List.of(), cleaning.remarks()));
    }

    private Grid grid(String plan, List<Grid.Row> rows) {
        var all = new ArrayList<Grid.Row>();
        all.add(row(0, List.of(words(0, 0, plan)), 0));
        var statusDate = statusDates.get(plan);
        if (statusDate != null) {
            all.add(row(1, List.of(words(1, 0, "Status pr. " + statusDate)), 0));
        }
        all.add(row(ROWS_ABOVE - 1, headers(), 0));
        all.addAll(rows);
        return new Grid(plan, all);
    }

    private List<Cell> headers() {
        var headers = new ArrayList<Cell>();
        for (int column = 0; column < labels.size(); column++) {
            var label = labels.get(column);
            var header = SourceColumn.named(label).map(SourceColumn::header).orElse(label);
            if (!header.isEmpty()) {
                headers.add(words(ROWS_ABOVE - 1, column, header));
            }
        }
        return headers;
    }

    private boolean isOfTheTable(int column) {
        return SourceColumn.named(labels.get(column))
                .filter(known -> known.header().isEmpty())
                .isEmpty();
    }

    private @Nullable String text(List<Extract.Value> values, SourceColumn sought) {
        for (int column = 0; column < values.size(); column++) {
            if (SourceColumn.named(labels.get(column)).filter(sought::equals).isPresent()) {
                var text = clean(values.get(column), column);
                return text.isEmpty() ? null : text;
            }
        }
        return null;
    }

    private String clean(Extract.Value value, int column) {
        return cleaning.clean(
                shown(value), new SourceCell(source, Cell.columnName(column) + (read + 1)));
    }

    private static String shown(Extract.Value value) {
        var day = value.d();
        if (day != null) {
            return DAY.format(day);
        }
        var number = value.n();
        return number != null
                ? new BigDecimal(number).toPlainString().replace('.', ',')
                : Objects.requireNonNullElse(value.t(), "");
    }

    private Grid.Row row(int position, List<Cell> cells, int inSource) {
        return new Grid.Row(position, false, cells, new Grid.Place(source, inSource));
    }

    private static Cell words(int row, int column, String text) {
        return new Cell(row, column, new Cell.Value.Text(), text, GENERAL, Cell.Looks.PLAIN);
    }

    private String header(String label, int column) {
        return cleaning.clean(label, new SourceCell(source, Cell.columnName(column) + "0"));
    }

    private static Cell cell(int row, int column, Extract.Value value, String text) {
        var format = value.d() == null ? GENERAL : DAY_FORMAT;
        return new Cell(
                row,
                column,
                text.contains(PersonalNumbers.MASK) ? new Cell.Value.Text() : held(value),
                text,
                format,
                Cell.Looks.PLAIN);
    }

    private static Cell.Value held(Extract.Value value) {
        var day = value.d();
        if (day != null) {
            return new Cell.Value.Date(day);
        }
        var number = value.n();
        return number == null
                ? new Cell.Value.Text()
                : new Cell.Value.Numeric(new BigDecimal(number));
    }
}
