package dk.milepael.ingest.process;

import dk.milepael.ingest.process.WireInput.Garbled;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Cell.Looks;
import dk.milepael.ingest.workbook.Cell.Value;
import dk.milepael.ingest.workbook.Contents;
import dk.milepael.ingest.workbook.Grid;
import dk.milepael.ingest.workbook.Refusal;
import dk.milepael.plan.Arg;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import dk.milepael.plan.SourceCell;
import java.io.DataInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ContentsOutput} wrote; anything else is an {@link IOException}. */
final class ContentsInput {
    private static final int MOST = Integer.MAX_VALUE;
    private static final Value.Blank BLANK = new Value.Blank();
    private static final Value.Text TEXT = new Value.Text();

    private final WireInput in;

    private ContentsInput(WireInput in) {
        this.in = in;
    }

    static Contents read(DataInputStream line) throws IOException {
        var in = new WireInput(line);
        try {
            var contents = new ContentsInput(in).contents();
            in.expect(Wire.END);
            return contents;
        } catch (IllegalArgumentException | DateTimeException impossible) {
            throw new Garbled(String.valueOf(impossible.getMessage()));
        }
    }

    private Contents contents() throws IOException {
        var tag = in.tag();
        return switch (tag) {
            case Wire.GRIDS ->
                    new Contents.Grids(
                            in.list(this::grid), in.list(in::text), in.list(this::finding));
            case Wire.REFUSED -> new Contents.Refused(one(Refusal.class), message());
            default -> throw new Garbled("contents of kind " + tag);
        };
    }

    private Grid grid() throws IOException {
        return new Grid(in.text(), in.list(this::row));
    }

    private Grid.Row row() throws IOException {
        return new Grid.Row(in.number(MOST), in.flag(), in.list(this::cell), place());
    }

    private Grid.@Nullable Place place() throws IOException {
        var of = in.textOrNull();
        return of == null ? null : new Grid.Place(of, in.number(MOST));
    }

    private Cell cell() throws IOException {
        return new Cell(in.number(MOST), in.number(MOST), value(), in.text(), in.text(), looks());
    }

    private Value value() throws IOException {
        var tag = in.tag();
        return switch (tag) {
            case 0 -> BLANK;
            case 1 -> TEXT;
            case 2 -> new Value.Numeric(new BigDecimal(in.text()));
            case 3 -> new Value.Date(LocalDate.ofEpochDay(in.number()));
            case 4 -> new Value.Bool(in.flag());
            case 5 -> new Value.Fault(in.text());
            default -> throw new Garbled("a value of kind " + tag);
        };
    }

    private Looks looks() throws IOException {
        return in.flag()
                ? Looks.PLAIN
                : new Looks(
                        in.textOrNull(),
                        in.textOrNull(),
                        in.textOrNull(),
                        area(),
                        in.flag(),
                        in.number(MOST));
    }

    private Cell.@Nullable Area area() throws IOException {
        var rows = in.number(MOST);
        var columns = in.number(MOST);
        return rows == 0 ? null : new Cell.Area(rows, columns);
    }

    private Finding finding() throws IOException {
        return new Finding(in.text(), one(Severity.class), message(), source());
    }

    private @Nullable SourceCell source() throws IOException {
        var sheet = in.textOrNull();
        return sheet == null ? null : new SourceCell(sheet, in.text());
    }

    private Message message() throws IOException {
        var key = in.text();
        var args = new LinkedHashMap<String, Arg>();
        for (var left = in.number(MOST); left > 0; left--) {
            args.put(in.text(), arg());
        }
        return new Message(key, args);
    }

    private Arg arg() throws IOException {
        var tag = in.tag();
        return switch (tag) {
            case 0 -> new Arg.Text(in.text());
            case 1 -> new Arg.Word(in.text());
            case 2 -> new Arg.Day(LocalDate.ofEpochDay(in.number()));
            case 3 -> new Arg.Month(YearMonth.from(LocalDate.ofEpochDay(in.number())));
            case 4 -> new Arg.Weekday(one(DayOfWeek.class));
            case 5 -> new Arg.Days(in.number());
            case 6 -> new Arg.WorkingDays(in.number());
            case 7 -> new Arg.Count(in.number());
            default -> throw new Garbled("an argument of kind " + tag);
        };
    }

    private <E extends Enum<E>> E one(Class<E> kind) throws IOException {
        var name = in.text();
        try {
            return Enum.valueOf(kind, name);
        } catch (IllegalArgumentException unknown) {
            throw new Garbled(kind.getSimpleName() + " " + name);
        }
    }
}
