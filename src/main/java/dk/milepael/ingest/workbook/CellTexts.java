package dk.milepael.ingest.workbook;

import dk.milepael.ingest.workbook.Cell.Looks;
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

    /** Likewise of a list: a cell that no person typed is cut, so that its row can be told of. */
    static Contents cut(Contents contents) {
        return contents instanceof Grids(var grids, var hidden, var remarks)
                ? new Grids(grids.stream().map(CellTexts::cut).toList(), hidden, remarks)
                : contents;
    }

    private static Grid cut(Grid grid) {
        return new Grid(grid.sheet(), grid.rows().stream().map(CellTexts::cut).toList());
    }

    private static Grid.Row cut(Grid.Row row) {
        return new Grid.Row(
                row.number(),
                row.hidden(),
                row.cells().stream().map(CellTexts::cut).toList(),
                row.place());
    }

    private static Cell cut(Cell cell) {
        return new Cell(
                cell.row(),
                cell.column(),
                cell.value(),
                cut(cell.text()),
                cell.format(),
                texts(cell).anyMatch(CellTexts::isTooLong) ? Looks.PLAIN : cell.looks());
    }

    private static String cut(String text) {
        return isTooLong(text) ? text.substring(0, Limits.WORD) : text;
    }

    private static Stream<String> texts(Grids contents) {
        return contents.grids().stream()
                .flatMap(grid -> grid.rows().stream())
                .flatMap(row -> row.cells().stream())
                .flatMap(CellTexts::texts);
    }

    private static Stream<String> texts(Cell cell) {
        return Stream.of(cell.text(), cell.looks().struckThrough(), cell.looks().comment())
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
