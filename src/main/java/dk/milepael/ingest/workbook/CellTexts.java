package dk.milepael.ingest.workbook;

import dk.milepael.ingest.workbook.Contents.Grids;
import dk.milepael.ingest.workbook.Contents.Refused;
import java.util.Objects;
import java.util.stream.Stream;

/** Refuses what no person typed: all that reads a text goes through it several times. */
final class CellTexts {
    private CellTexts() {}

    static Contents limited(Contents contents) {
        return contents instanceof Grids grids && texts(grids).anyMatch(CellTexts::isTooLong)
                ? Refused.because(Refusal.TOO_LARGE)
                : contents;
    }

    private static Stream<String> texts(Grids contents) {
        return contents.grids().stream()
                .flatMap(grid -> grid.rows().stream())
                .flatMap(row -> row.cells().stream())
                .flatMap(cell ->
                        Stream.of(
                                cell.text(), cell.looks().struckThrough(), cell.looks().comment()))
                .filter(Objects::nonNull);
    }

    private static boolean isTooLong(String text) {
        return text.length() > Limits.CELL_TEXT
                || (text.length() > Limits.WORD && longestWord(text) > Limits.WORD);
    }

    private static int longestWord(String text) {
        var longest = 0;
        for (int at = 0, start = 0; at < text.length(); at++) {
            if (Character.isWhitespace(text.charAt(at))) {
                start = at + 1;
            }
            longest = Math.max(longest, at - start);
        }
        return longest;
    }
}
