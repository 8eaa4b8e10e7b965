package dk.milepael.ingest.layout;

import dk.milepael.ingest.Reading.Answer;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Contents;
import dk.milepael.ingest.workbook.Grid;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What staff have answered in our own receipt sheet, in the column for it. */
record Answers(List<Answer> all) {
    private static final Set<String> HEADERS = Set.of("svar", "answer");
    private static final Set<String> ACCEPTED =
            Set.of("i orden", "iorden", "ok", "okay", "accepteret", "in order", "all right");
    private static final Pattern KEYS = Pattern.compile("#(?:[a-p]{16} ?)+");
    private static final int NONE = -1;

    static Answers of(Contents.Grids contents) {
        return new Answers(
                contents.grids().stream()
                        .filter(OwnSheet::is)
                        .flatMap(receipt -> in(receipt).stream())
                        .toList());
    }

    /** The keys of the remarks that are answered as being in order. */
    List<String> accepted() {
        return all.stream()
                .filter(Answers::isAccepted)
                .flatMap(answer -> answer.keys().stream())
                .distinct()
                .toList();
    }

    /** The values that are written beside remarks that can be answered. */
    List<Answer> values() {
        return all.stream()
                .filter(answer -> !isAccepted(answer) && !answer.keys().isEmpty())
                .toList();
    }

    /** What is told of an answer beside nothing that can be answered. */
    Stream<Finding> remarks() {
        return all.stream()
                .filter(answer -> answer.keys().isEmpty())
                .map(answer ->
                        new Finding(
                                "unused-answer",
                                Severity.WARNING,
                                Message.of("answer.nowhere").with("svar", answer.words()),
                                answer.at()));
    }

    private static List<Answer> in(Grid receipt) {
        var answers = new ArrayList<Answer>();
        var column = NONE;
        for (var row : receipt.rows()) {
            var header =
                    row.cells().stream()
                            .filter(cell -> HEADERS.contains(WordLists.fold(cell.text())))
                            .findFirst();
            if (header.isPresent()) {
                column = header.get().column();
            } else {
                answer(receipt, row, column).forEach(answers::add);
            }
        }
        return answers;
    }

    /** A dash stands where nothing can be answered. */
    private static Stream<Answer> answer(Grid receipt, Grid.Row row, int column) {
        return row.cells().stream()
                .filter(cell -> cell.column() == column)
                .filter(cell -> !WordLists.fold(cell.text()).isEmpty())
                .map(cell -> new Answer(keys(row), words(cell), receipt.source(cell)));
    }

    private static String words(Cell cell) {
        return cell.value() instanceof Cell.Value.Date(var day)
                ? "%d-%d-%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear())
                : cell.text().strip();
    }

    private static boolean isAccepted(Answer answer) {
        return ACCEPTED.contains(WordLists.fold(answer.words()));
    }

    private static List<String> keys(Grid.Row row) {
        return row.cells().stream()
                .map(cell -> cell.text().strip())
                .filter(text -> KEYS.matcher(text).matches())
                .flatMap(text -> Stream.of(text.substring(1).split(" ")))
                .toList();
    }
}
