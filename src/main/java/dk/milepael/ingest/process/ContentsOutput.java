package dk.milepael.ingest.process;

import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Cell.Looks;
import dk.milepael.ingest.workbook.Cell.Value;
import dk.milepael.ingest.workbook.Contents;
import dk.milepael.ingest.workbook.Grid;
import dk.milepael.plan.Arg;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes one file's contents; {@link ContentsInput} is its mirror image. */
final class ContentsOutput {
    private final WireOutput out;

    private ContentsOutput(WireOutput out) {
        this.out = out;
    }

    static void write(Contents contents, OutputStream line) throws IOException {
        var out = new WireOutput(line);
        new ContentsOutput(out).write(contents);
        out.mark(Wire.END);
        out.flush();
    }

    private void write(Contents contents) throws IOException {
        switch (contents) {
            case Contents.Grids(var grids, var hiddenSheets, var remarks) -> {
                out.tag(Wire.GRIDS);
                out.list(grids, this::write);
                out.list(hiddenSheets, out::text);
                out.list(remarks, this::write);
            }
            case Contents.Refused(var code, var message) -> {
                out.tag(Wire.REFUSED);
                out.text(code.name());
                write(message);
            }
        }
    }

    private void write(Grid grid) throws IOException {
        out.text(grid.sheet());
        out.list(grid.rows(), this::write);
    }

    private void write(Grid.Row row) throws IOException {
        out.number(row.number());
        out.flag(row.hidden());
        out.list(row.cells(), this::write);
        var place = row.place();
        out.text(place == null ? null : place.of());
        if (place != null) {
            out.number(place.row());
        }
    }

    private void write(Cell cell) throws IOException {
        out.number(cell.row());
        out.number(cell.column());
        write(cell.value());
        out.text(cell.text());
        out.text(cell.format());
        write(cell.looks());
    }

    private void write(Value value) throws IOException {
        switch (value) {
            case Value.Blank() -> out.tag(0);
            case Value.Text() -> out.tag(1);
            case Value.Numeric(var number) -> {
                out.tag(2);
                out.text(number.toString());
            }
            case Value.Date(var day) -> {
                out.tag(3);
                out.number(day.toEpochDay());
            }
            case Value.Bool(var truth) -> {
                out.tag(4);
                out.flag(truth);
            }
            case Value.Fault(var code) -> {
                out.tag(5);
                out.text(code);
            }
        }
    }

    private void write(Looks looks) throws IOException {
        var isPlain = looks.equals(Looks.PLAIN);
        out.flag(isPlain);
        if (isPlain) {
            return;
        }
        out.text(looks.struckThrough());
        out.text(looks.fill());
        out.text(looks.comment());
        var merge = looks.merge();
        out.number(merge == null ? 0 : merge.rows());
        out.number(merge == null ? 0 : merge.columns());
        out.flag(looks.bold());
        out.number(looks.heading());
    }

    private void write(Finding finding) throws IOException {
        out.text(finding.rule());
        out.text(finding.severity().name());
        write(finding.message());
        var at = finding.at();
        out.text(at == null ? null : at.sheet());
        if (at != null) {
            out.text(at.cell());
        }
    }

    private void write(Message message) throws IOException {
        out.text(message.key());
        out.list(
                List.copyOf(message.args().entrySet()),
                arg -> {
                    out.text(arg.getKey());
                    write(arg.getValue());
                });
    }

    private void write(Arg arg) throws IOException {
        switch (arg) {
            case Arg.Text(var text) -> tagged(0, text);
            case Arg.Word(var key) -> tagged(1, key);
            case Arg.Day(var day) -> tagged(2, day.toEpochDay());
            case Arg.Month(var month) -> tagged(3, month.atDay(1).toEpochDay());
            case Arg.Weekday(var day) -> tagged(4, day.name());
            case Arg.Days(var days) -> tagged(5, days);
            case Arg.WorkingDays(var days) -> tagged(6, days);
            case Arg.Count(var count) -> tagged(7, count);
            case Arg.Sentence(var message) ->
                    throw new IllegalArgumentException(message.key() + " within a reading");
        }
    }

    private void tagged(int tag, String text) throws IOException {
        out.tag(tag);
        out.text(text);
    }

    private void tagged(int tag, long number) throws IOException {
        out.tag(tag);
        out.number(number);
    }
}
