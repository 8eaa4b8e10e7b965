package dk.milepael.ingest.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContentsOnTheWireTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    static Stream<Contents> every_kind_of_contents() {
        return Stream.of(
                Contents.Refused.because(Refusal.WRONG_KIND, "pdf"),
                new Contents.Grids(List.of(), List.of(), List.of()),
                new Contents.Grids(
                        List.of(everyValue(), everyLook(), document()),
                        List.of("Skjult", "«../<b>»"),
                        everyArgument()),
                manyTexts());
    }

    private static Grid everyValue() {
        var values =
                List.of(
                        new Value.Blank(),
                        new Value.Text(),
                        new Value.Numeric(new BigDecimal("-1.50")),
                        new Value.Numeric(new BigDecimal("1E+3")),
                        new Value.Date(DAY),
                        new Value.Date(LocalDate.of(1899, 12, 31)),
                        new Value.Bool(true),
                        new Value.Fault("#N/A"));
        var cells =
                IntStream.range(0, values.size())
                        .mapToObj(at -> cell(7, at, values.get(at), Looks.PLAIN))
                        .toList();
        return new Grid("Værdier", List.of(new Grid.Row(7, true, cells)));
    }

    private static Grid everyLook() {
        var looks =
                List.of(
                        Looks.struck("jun-26"),
                        Looks.merged(new Cell.Area(2, 16_384)),
                        Looks.heading(3),
                        new Looks(null, "FF0000", "Husk\n😀", null, true, 0));
        var cells =
                IntStream.range(0, looks.size())
                        .mapToObj(at -> cell(0, at, new Value.Text(), looks.get(at)))
                        .toList();
        return new Grid("Udseende", List.of(new Grid.Row(0, false, cells)));
    }

    private static Grid document() {
        var row = new Grid.Row(0, false, List.of(), new Grid.Place("Tabel 3", 2));
        return new Grid("Dokument", List.of(row));
    }

    private static List<Finding> everyArgument() {
        var message =
                Message.of("a")
                        .with("b", "tekst")
                        .with("c", new Arg.Word("file-kind.zip"))
                        .with("d", DAY)
                        .with("e", new Arg.Month(YearMonth.of(2026, 11)))
                        .with("f", new Arg.Weekday(DayOfWeek.SUNDAY))
                        .with("g", new Arg.Days(-3))
                        .with("h", new Arg.WorkingDays(10))
                        .with("i", new Arg.Count(1L << 40));
        return List.of(
                new Finding("a", Severity.NOTE, message, null),
                new Finding("b", Severity.ERROR, Message.of("b"), new SourceCell("Ark", "C9")));
    }

    /** More than either end remembers, and the last ones again. */
    private static Contents manyTexts() {
        var rows =
                IntStream.range(0, Wire.REMEMBERED_TEXTS + 100)
                        .mapToObj(at -> new Grid.Row(at, false, List.of(text(at), text(at))))
                        .toList();
        return new Contents.Grids(List.of(new Grid("Lang", rows)), List.of(), List.of());
    }

    private static Cell text(int at) {
        return new Cell(at, 0, new Value.Text(), "opgave " + at, "General", Looks.PLAIN);
    }

    private static Cell cell(int row, int column, Value value, Looks looks) {
        return new Cell(row, column, value, "æøå " + column, "dd-mm-yyyy", looks);
    }

    private static byte[] written(Contents contents) throws IOException {
        var line = new ByteArrayOutputStream();
        ContentsOutput.write(contents, line);
        return line.toByteArray();
    }

    private static Contents read(byte[] line) throws IOException {
        return ContentsInput.read(new DataInputStream(new ByteArrayInputStream(line)));
    }

    @ParameterizedTest
    @MethodSource("every_kind_of_contents")
    void what_comes_out_is_what_went_in(Contents contents) throws IOException {
        assertThat(read(written(contents))).isEqualTo(contents);
    }

    @Test
    void an_answer_that_breaks_off_anywhere_is_no_answer() throws IOException {
        var whole =
                written(
                        new Contents.Grids(
                                List.of(everyValue(), everyLook()), List.of(), everyArgument()));

        for (var length = 0; length < whole.length; length++) {
            var cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read(cut))
                    .as("%d bytes", length)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void an_answer_with_a_wrong_byte_is_read_or_refused_and_never_a_fault() throws IOException {
        var whole = written(new Contents.Grids(List.of(everyValue()), List.of(), everyArgument()));
        var places = new Random(20261120);

        var refused = 0;
        for (var flip = 0; flip < 2_000; flip++) {
            var broken = whole.clone();
            broken[places.nextInt(whole.length)] = (byte) places.nextInt();
            try {
                assertThat(read(broken)).isNotNull();
            } catch (IOException garbled) {
                refused++;
            }
        }

        assertThat(refused).isPositive();
    }
}
