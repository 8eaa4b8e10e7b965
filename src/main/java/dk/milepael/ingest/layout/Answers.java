package dk.milepael.ingest.layout;

import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What staff have answered in our own receipt sheet, in the column for it. */
final class Answers {
    private static final Set<String> HEADERS = Set.of("svar", "answer");
    private static final Set<String> ACCEPTED =
            Set.of("i orden", "iorden", "ok", "okay", "accepteret", "in order", "all right");
    private static final Pattern KEYS = Pattern.compile("#(?:[a-p]{16} ?)+");
    private static final int NONE = -1;

    private Answers() {}

    /** The keys of the remarks that are answered as being in order. */
    static List<String> accepted(Grid receipt) {
        var keys = new ArrayList<String>();
        var column = NONE;
        for (var row : receipt.rows()) {
            column =
                    row.cells().stream()
                            .filter(cell -> HEADERS.contains(WordLists.fold(cell.text())))
                            .map(Cell::column)
                            .findFirst()
                            .orElse(column);
            if (isAccepted(row, column)) {
                keys(row).forEach(keys::add);
            }
        }
        return keys.stream().distinct().toList();
    }

    private static boolean isAccepted(Grid.Row row, int column) {
        return row.cells().stream()
                .filter(cell -> cell.column() == column)
                .anyMatch(cell -> ACCEPTED.contains(WordLists.fold(cell.text())));
    }

    private static Stream<String> keys(Grid.Row row) {
        return row.cells().stream()
                .map(cell -> cell.text().strip())
                .filter(text -> KEYS.matcher(text).matches())
                .flatMap(text -> Stream.of(text.substring(1).split(" ")));
    }
}
