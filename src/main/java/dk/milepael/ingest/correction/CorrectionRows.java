package dk.milepael.ingest.correction;

import dk.milepael.danish.Deadlines;
import dk.milepael.danish.YearHints;
import dk.milepael.ingest.correction.CorrectionBook.Column;
import dk.milepael.ingest.layout.WordLists;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Grid;
import dk.milepael.plan.Arg;
import dk.milepael.plan.CorrectedValue;
import dk.milepael.plan.CorrectedValue.Subject;
import dk.milepael.plan.Correction;
import dk.milepael.plan.Correction.Grounds;
import dk.milepael.plan.Message;
import dk.milepael.plan.SourceCell;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a row of the workbook of corrections, or tells the first thing that is wrong in it. */
final class CorrectionRows {
    static final List<Column> NEEDED =
            List.of(
                    Column.PLAN,
                    Column.ROW,
                    Column.SUBJECT,
                    Column.VALUE,
                    Column.REASON,
                    Column.BY);

    private final WordLists words;
    private final CorrectedValues values = new CorrectedValues();
    private final Deadlines deadlines = new Deadlines();

    CorrectionRows(WordLists words) {
        this.words = words;
    }

    CorrectionRow read(Grid grid, Grid.Row row, Map<Column, Integer> columns) {
        var texts = new EnumMap<Column, String>(Column.class);
        columns.forEach((column, at) -> texts.put(column, text(row, at)));
        var at = new SourceCell(grid.sheet(), "A" + (row.number() + 1));
        var plan = texts.getOrDefault(Column.PLAN, "");
        var meant = texts.getOrDefault(Column.ROW, "");
        return fault(texts)
                .map(fault -> CorrectionRow.faulty(at, plan, meant, fault))
                .orElseGet(() -> new CorrectionRow(at, plan, meant, correction(texts, at), null));
    }

    private Optional<Message> fault(Map<Column, String> texts) {
        return Stream.of(missing(texts), value(texts), until(texts))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Message> missing(Map<Column, String> texts) {
        return NEEDED.stream()
                .filter(column -> texts.getOrDefault(column, "").isEmpty())
                .map(column -> new Arg.Word("correction.column." + column.id()))
                .map(named -> Message.of("correction.missing").with("kolonne", named))
                .findFirst();
    }

    private Optional<Message> value(Map<Column, String> texts) {
        var named = texts.getOrDefault(Column.SUBJECT, "");
        var subject = subject(named);
        if (subject.isEmpty()) {
            return Optional.of(Message.of("correction.subject").with("hvad", named));
        }
        var written = texts.getOrDefault(Column.VALUE, "");
        return values.read(subject.get(), written).isPresent()
                ? Optional.empty()
                : Optional.of(CorrectedValues.unread(subject.get(), written));
    }

    /** A light that a person sets must end, or it hides what comes. */
    private Optional<Message> until(Map<Column, String> texts) {
        var written = texts.getOrDefault(Column.UNTIL, "");
        var isLight =
                subject(texts.getOrDefault(Column.SUBJECT, ""))
                        .filter(Subject.LIGHT::equals)
                        .isPresent();
        if (written.isEmpty()) {
            return isLight ? Optional.of(Message.of("correction.light-until")) : Optional.empty();
        }
        return day(written) == null
                ? Optional.of(Message.of("correction.until").with("værdi", written))
                : Optional.empty();
    }

    private Correction correction(Map<Column, String> texts, SourceCell at) {
        var subject = subject(texts.getOrDefault(Column.SUBJECT, "")).orElseThrow();
        CorrectedValue value =
                values.read(subject, texts.getOrDefault(Column.VALUE, "")).orElseThrow();
        return new Correction(
                value,
                new Grounds.Book(
                        texts.getOrDefault(Column.BY, ""),
                        texts.getOrDefault(Column.REASON, ""),
                        day(texts.getOrDefault(Column.UNTIL, "")),
                        at));
    }

    private Optional<Subject> subject(String named) {
        var folded = WordLists.fold(named);
        return Stream.of(Subject.values())
                .filter(subject -> words.list(subject.id()).contains(folded))
                .findFirst();
    }

    private @Nullable LocalDate day(String written) {
        return written.isEmpty() ? null : deadlines.read(written, YearHints.NONE).due();
    }

    /** A date as a day, whatever its cell shows of it. */
    private static String text(Grid.Row row, int column) {
        return row.cells().stream()
                .filter(cell -> cell.column() == column)
                .findFirst()
                .map(CorrectionRows::text)
                .orElse("");
    }

    private static String text(Cell cell) {
        return cell.value() instanceof Cell.Value.Date(var day)
                ? "%d-%d-%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear())
                : cell.text().strip();
    }
}
