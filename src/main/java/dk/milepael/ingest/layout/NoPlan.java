package dk.milepael.ingest.layout;

import dk.milepael.ingest.Reading.ColumnAccount;
import dk.milepael.ingest.Reading.Recognition;
import dk.milepael.ingest.Reading.SheetAccount;
import dk.milepael.ingest.Reading.Tally;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Grid;
import dk.milepael.plan.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says of a sheet that no plan is read from what it looks like, and what to do. */
final class NoPlan {
    /** What a sheet looks like; the earlier ones say more of a file. */
    enum Kind {
        GANTT,
        CALENDAR,
        NO_DEADLINE,
        HEADERS_ONLY,
        PRICES,
        HOURS,
        NUMBERS,
        TEXT,
        EMPTY,
        OTHER;

        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether a file that holds such a sheet is told so, not what sheets need in general. */
        private boolean tellsFile() {
            return compareTo(NUMBERS) < 0;
        }
    }

    /**
     * A sheet and what it looks like.
     *
     * @param header its headers; null where it seems to have none
     */
    record Sheet(Grid grid, Kind kind, @Nullable Headline header) {

        SheetAccount account() {
            var message = told("sheet.");
            var columns = header == null ? List.<ColumnAccount>of() : header.columns();
            return new SheetAccount(
                    grid.sheet(),
                    null,
                    Tally.NONE,
                    columns,
                    new Recognition(
                            header == null ? null : header.area(grid),
                            true,
                            List.of(message),
                            columns.isEmpty() ? null : HeaderPrint.of(columns)));
        }

        private Message told(String topic) {
            var message = Message.of(topic + kind.id()).with("ark", grid.sheet());
            return header == null ? message : message.with("overskrifter", header.words());
        }
    }

    private final HeaderWords words =
            new HeaderWords(new ColumnWords("/layout/tracker.properties"));
    private final List<String> calendar;
    private final List<String> prices;
    private final List<String> hours;

    NoPlan() {
        var lists = new WordLists("/layout/no-plan.properties");
        calendar = lists.list("calendar");
        prices = lists.list("prices");
        hours = lists.list("hours");
    }

    Sheet of(Grid grid) {
        var header = Headline.of(grid, words);
        return new Sheet(grid, kind(grid, header), header);
    }

    /** Why a file is refused in which none of the sheets is a plan. */
    static Message refusal(List<Sheet> sheets) {
        return sheets.stream()
                .filter(sheet -> sheet.kind.tellsFile())
                .min(Comparator.comparing(Sheet::kind))
                .map(sheet -> sheet.told("refused.no-plan."))
                .orElse(Message.of("refused.no-plan"));
    }

    private Kind kind(Grid grid, @Nullable Headline header) {
        var cells = grid.rows().stream().flatMap(row -> row.cells().stream());
        var filled = cells.filter(cell -> !cell.isBlank()).toList();
        if (filled.isEmpty()) {
            return Kind.EMPTY;
        }
        if (TimeLine.isOn(grid)) {
            return isNamed(grid, calendar) ? Kind.CALENDAR : Kind.GANTT;
        }
        return byHeader(grid, header).orElseGet(() -> byCells(filled));
    }

    private Optional<Kind> byHeader(Grid grid, @Nullable Headline header) {
        if (header == null) {
            return Optional.empty();
        }
        if (header.knows() >= 2 && !header.hasRows(grid)) {
            return Optional.of(Kind.HEADERS_ONLY);
        }
        if (header.holds(prices) >= 2) {
            return Optional.of(Kind.PRICES);
        }
        if (header.holds(hours) >= 2) {
            return Optional.of(Kind.HOURS);
        }
        return header.knows() >= 2 ? Optional.of(Kind.NO_DEADLINE) : Optional.empty();
    }

    private static Kind byCells(List<Cell> filled) {
        var numbers =
                filled.stream().filter(cell -> cell.value() instanceof Cell.Value.Numeric).count();
        var rows = filled.stream().map(Cell::row).distinct().count();
        if (numbers * 2 > filled.size()) {
            return Kind.NUMBERS;
        }
        return filled.size() <= 2 * rows ? Kind.TEXT : Kind.OTHER;
    }

    private static boolean isNamed(Grid grid, List<String> names) {
        var top =
                grid.rows().stream()
                        .limit(3)
                        .flatMap(row -> row.cells().stream())
                        .map(Cell::text)
                        .filter(text -> text.length() < 100);
        return Stream.concat(Stream.of(grid.sheet()), top)
                .map(WordLists::fold)
                .anyMatch(text -> names.stream().anyMatch(text::contains));
    }
}
