package dk.milepael.ingest.layout;

import dk.milepael.ingest.workbook.Cell;
import dk.milepael.plan.Arg;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds a deadline column in which Excel took the month for the day: every true date has a day up
 * to 12, and every date that stayed text has a second part above 12.
 */
public final class SwappedDates {
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](?:\\d{4}|\\d{2})");
    private static final int LAST_MONTH = 12;

    private SwappedDates() {}

    /** What to tell of the column; empty where nothing speaks for a swap. */
    public static List<Finding> in(Table table) {
        var cells =
                table.rows().stream()
                        .flatMap(row -> row.own(ColumnRole.DEADLINE).stream())
                        .toList();
        var dates = cells.stream().filter(cell -> cell.value() instanceof Cell.Value.Date).toList();
        var texts =
                cells.stream()
                        .filter(cell -> cell.value() instanceof Cell.Value.Text)
                        .map(cell -> NUMBERS.matcher(cell.text().strip()))
                        .filter(match -> match.matches())
                        .toList();
        boolean swapped =
                !dates.isEmpty()
                        && !texts.isEmpty()
                        && dates.stream().allMatch(SwappedDates::mayBeMonth)
                        && texts.stream()
                                .allMatch(text -> isMonthFirst(text.group(1), text.group(2)));
        return swapped ? List.of(finding(table, dates)) : List.of();
    }

    private static boolean mayBeMonth(Cell cell) {
        return cell.value() instanceof Cell.Value.Date(var day)
                && day.getDayOfMonth() <= LAST_MONTH;
    }

    private static boolean isMonthFirst(String first, String second) {
        return Integer.parseInt(first) <= LAST_MONTH && Integer.parseInt(second) > LAST_MONTH;
    }

    private static Finding finding(Table table, List<Cell> dates) {
        var first = dates.getFirst();
        var message =
                Message.of("finding.swapped-dates")
                        .with("kolonne", header(table))
                        .with("antal", new Arg.Count(dates.size()))
                        .with("celle", first.address());
        return new Finding("swapped-dates", Severity.WARNING, message, table.grid().source(first));
    }

    private static String header(Table table) {
        return table.accounts().stream()
                .filter(column -> ColumnRole.DEADLINE.id().equals(column.role()))
                .map(column -> column.header())
                .findFirst()
                .orElse("");
    }
}
