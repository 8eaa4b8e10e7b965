package dk.milepael.ingest.layout;

import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Grid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a row that counts days, weeks or months from left to right, as a Gantt chart's does. */
public final class TimeLine {
    /** Rows of a sheet or part that are looked at. */
    private static final int ROWS_SEARCHED = 20;

    /** Fewer columns may be a table of years or quarters. */
    private static final int FEWEST_STEPS = 8;

    private static final Set<String> MONTHS =
            Set.of(
                    "jan", "feb", "mar", "apr", "maj", "may", "jun", "jul", "aug", "sep", "okt",
                    "oct", "nov", "dec");
    private static final Pattern STEP =
            Pattern.compile("(?:uge|week|wk|w|u|dag|day|måned|month|q)\\.? ?\\d{1,3}");

    private TimeLine() {}

    /** Whether a row near the top of a part is one. */
    public static boolean isOn(Extent part) {
        return part.rows().stream().limit(ROWS_SEARCHED).anyMatch(TimeLine::is);
    }

    /** Whether a sheet has one, with tasks or fields beneath it and not a row of measurements. */
    static boolean isOn(Grid grid) {
        return grid.rows().stream()
                .limit(ROWS_SEARCHED)
                .filter(TimeLine::is)
                .anyMatch(row -> !countsSomething(grid, row));
    }

    /** Numbers other than 0 and 1 beneath most steps are measured, not planned. */
    private static boolean countsSomething(Grid grid, Grid.Row line) {
        var first = line.cells().getFirst().column();
        var beneath =
                grid.rows().stream()
                        .filter(row -> row.number() > line.number() && !is(row))
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> cell.column() > first && !cell.isBlank())
                        .toList();
        var measured = beneath.stream().filter(TimeLine::isMeasure).count();
        return measured * 2 > beneath.size() && measured > line.cells().size();
    }

    private static boolean isMeasure(Cell cell) {
        return cell.value() instanceof Cell.Value.Numeric(var number)
                && number.compareTo(BigDecimal.ONE) > 0;
    }

    private static boolean is(Grid.Row row) {
        var cells = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        return longestCount(cells) >= FEWEST_STEPS
                || cells.stream().filter(TimeLine::isStep).count() >= FEWEST_STEPS;
    }

    /** The most whole numbers, one after the other, that grow like a calendar's. */
    private static int longestCount(List<Cell> cells) {
        var longest = 0;
        var run = 0;
        var before = Integer.MIN_VALUE;
        for (var cell : cells) {
            var number = cell.text().strip().matches("\\d{1,3}") ? number(cell) : -1;
            var goesOn = number > 0 && before > 0 && (number > before || number <= 7);
            run = goesOn && Math.abs(number - before) <= 31 ? run + 1 : number > 0 ? 1 : 0;
            before = number;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static int number(Cell cell) {
        return Integer.parseInt(cell.text().strip());
    }

    private static boolean isStep(Cell cell) {
        var folded = WordLists.fold(cell.text());
        return cell.value() instanceof Cell.Value.Date
                || STEP.matcher(folded).matches()
                || (folded.length() >= 3
                        && folded.length() <= 12
                        && MONTHS.contains(folded.substring(0, 3)));
    }
}
