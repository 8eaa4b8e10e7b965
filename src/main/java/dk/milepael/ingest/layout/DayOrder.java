package dk.milepael.ingest.layout;

import dk.milepael.ingest.layout.Table.Header;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.plan.Message;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the cells of a deadline column write their days, where the cell alone can't tell: the month
 * first, or a bare number of a week.
 */
enum DayOrder {
    USUAL,
    /** «07-14-2026»: no cell's first number is above 12, and a second one is. */
    MONTH_FIRST,
    /** «12» under «Slutuge». */
    WEEK_NUMBERS;

    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})");
    private static final int LAST_MONTH = 12;
    private static final int LAST_WEEK = 53;
    private static final Pattern WEEK =
            Pattern.compile("\\b(?:\\p{L}*uge|week)(?:nr|nummer)?\\b", Pattern.UNICODE_CASE);

    static DayOrder of(Table table) {
        var cells =
                table.rows().stream()
                        .flatMap(row -> row.own(ColumnRole.DEADLINE).stream())
                        .toList();
        if (namesWeeks(table.header()) && cells.stream().anyMatch(DayOrder::isWeekNumber)) {
            return WEEK_NUMBERS;
        }
        return isMonthFirst(cells) ? MONTH_FIRST : USUAL;
    }

    private static boolean namesWeeks(Header header) {
        return deadlineHeader(header)
                .map(WordLists::fold)
                .filter(words -> WEEK.matcher(words).find())
                .isPresent();
    }

    private static Optional<String> deadlineHeader(Header header) {
        return header.accounts().stream()
                .filter(column -> ColumnRole.DEADLINE.id().equals(column.role()))
                .map(column -> column.header())
                .findFirst();
    }

    private static boolean isWeekNumber(Cell cell) {
        return cell.text().strip().matches("\\d{1,2}")
                && Integer.parseInt(cell.text().strip()) <= LAST_WEEK;
    }

    private static boolean isMonthFirst(List<Cell> cells) {
        var days =
                cells.stream()
                        .filter(cell -> cell.value() instanceof Cell.Value.Text)
                        .map(cell -> NUMBERS.matcher(cell.text().strip()))
                        .filter(match -> match.matches())
                        .toList();
        return days.stream().anyMatch(day -> Integer.parseInt(day.group(3)) > LAST_MONTH)
                && days.stream().allMatch(day -> Integer.parseInt(day.group(1)) <= LAST_MONTH);
    }

    /** What a cell means in plain order; null where the cell tells it itself. */
    @Nullable String said(Cell cell) {
        var text = cell.text().strip();
        return switch (this) {
            case USUAL -> null;
            case WEEK_NUMBERS -> isWeekNumber(cell) ? "uge " + text : null;
            case MONTH_FIRST -> {
                var match = NUMBERS.matcher(text);
                yield cell.value() instanceof Cell.Value.Text && match.matches()
                        ? match.group(3) + "-" + match.group(1) + "-" + match.group(4)
                        : null;
            }
        };
    }

    /** What the receipt says of it; empty for the usual order. */
    Optional<Message> remark(Header header) {
        return this == USUAL
                ? Optional.empty()
                : Optional.of(
                        Message.of(
                                        this == MONTH_FIRST
                                                ? "layout.month-first"
                                                : "layout.week-numbers")
                                .with("overskrift", deadlineHeader(header).orElse("")));
    }
}
