package dk.milepael.ingest.workbook;

import dk.milepael.ingest.workbook.Cell.Value;
import dk.milepael.ingest.workbook.Contents.Grids;
import dk.milepael.ingest.workbook.Contents.Refused;
import dk.milepael.ingest.workbook.opendocument.OpenSheet;
import dk.milepael.ingest.workbook.opendocument.OpenSheet.Content;
import dk.milepael.ingest.workbook.opendocument.OpenSheet.OpenCell;
import dk.milepael.ingest.workbook.opendocument.OpenSpreadsheet;
import dk.milepael.plan.SourceCell;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A checked OpenDocument spreadsheet. */
final class OpenFile {
    private static final Pattern FAULT = Pattern.compile("#[A-Z0-9/]+[!?]?|Err:\\d+");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?[0-9.]{1,40}");
    private static final int DATE_LENGTH = "2007-12-01".length();
    private static final DateTimeFormatter DANISH = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final BigDecimal SECONDS_OF_DAY = new BigDecimal(86_400);

    private final Cleaning cleaning;
    private final DanishDisplay display = new DanishDisplay();

    private OpenFile(Cleaning cleaning) {
        this.cleaning = cleaning;
    }

    static Contents read(Path file, Cleaning cleaning) throws IOException {
        return OpenSpreadsheet.read(file, Limits.CELLS)
                .map(spreadsheet -> new OpenFile(cleaning).grids(spreadsheet.sheets()))
                .orElseGet(() -> Refused.because(Refusal.TOO_LARGE));
    }

    private Contents grids(List<OpenSheet> sheets) {
        var grids = sheets.stream().filter(sheet -> !sheet.hidden()).map(this::grid).toList();
        var hidden =
                sheets.stream()
                        .filter(OpenSheet::hidden)
                        .map(sheet -> cleaning.clean(sheet.name()))
                        .toList();
        return new Grids(grids, hidden, cleaning.remarks());
    }

    private Grid grid(OpenSheet sheet) {
        var name = cleaning.clean(sheet.name());
        var rows =
                sheet.rows().stream()
                        .map(row ->
                                new Grid.Row(
                                        row.number(),
                                        row.hidden(),
                                        row.cells().stream()
                                                .map(cell -> cell(cell, row.number(), name))
                                                .toList()))
                        .toList();
        return new Grid(name, rows);
    }

    private Cell cell(OpenCell cell, int row, String sheet) {
        var at = new SourceCell(sheet, Cell.columnName(cell.column()) + (row + 1));
        var content = cell.content();
        var isStruck = content.standing().isBlank() && !content.struck().isBlank();
        var value = isStruck ? new Value.Blank() : value(content);
        var text = cleaning.clean(isStruck ? "" : shown(content, value), at);
        return new Cell(
                row,
                cell.column(),
                kept(value, text),
                text,
                cell.look().format(),
                new Cell.Looks(
                        cleaned(content.struck(), at),
                        cell.look().fill(),
                        cell.comment() == null ? null : cleaned(cell.comment(), at),
                        cell.columns() == 1 && cell.rows() == 1
                                ? null
                                : new Cell.Area(cell.rows(), cell.columns()),
                        cell.look().bold() && !text.isEmpty(),
                        0));
    }

    /** A number that is a personal number must not survive as a number. */
    private static Value kept(Value value, String text) {
        if (value instanceof Value.Text && text.isEmpty()) {
            return new Value.Blank();
        }
        return text.contains(PersonalNumbers.MASK) ? new Value.Text() : value;
    }

    private static Value value(Content content) {
        var raw = content.value();
        if (raw == null) {
            return content.calculated() && FAULT.matcher(content.standing()).matches()
                    ? new Value.Fault(content.standing())
                    : new Value.Text();
        }
        return switch (content.type()) {
            case "date" -> new Value.Date(LocalDate.parse(raw.substring(0, DATE_LENGTH)));
            case "time" -> new Value.Numeric(days(Duration.parse(raw)));
            case "boolean" -> new Value.Bool(raw.equals("true"));
            case "float", "percentage", "currency" -> new Value.Numeric(number(raw));
            default -> new Value.Text();
        };
    }

    /** As exact as it is written, unless an exponent could make it very long. */
    private static BigDecimal number(String raw) {
        return PLAIN_NUMBER.matcher(raw).matches()
                ? new BigDecimal(raw)
                : BigDecimal.valueOf(Double.parseDouble(raw));
    }

    private static BigDecimal days(Duration time) {
        return new BigDecimal(time.toSeconds()).divide(SECONDS_OF_DAY, MathContext.DECIMAL64);
    }

    /** What the file shows, or else what a Danish program would show. */
    private String shown(Content content, Value value) {
        if (value instanceof Value.Bool(var is)) {
            return display.bool(is);
        }
        if (!content.standing().isBlank()) {
            return content.standing();
        }
        return switch (value) {
            case Value.Date(var day) -> DANISH.format(day);
            case Value.Numeric(var number) -> number.toPlainString().replace('.', ',');
            case Value.Bool _, Value.Text _, Value.Blank _, Value.Fault _ -> content.standing();
        };
    }

    private @Nullable String cleaned(String text, SourceCell at) {
        var clean = cleaning.clean(text, at);
        return clean.isEmpty() ? null : clean;
    }
}
