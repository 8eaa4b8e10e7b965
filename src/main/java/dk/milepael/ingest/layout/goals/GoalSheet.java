package dk.milepael.ingest.layout.goals;

import dk.milepael.ingest.Reading.ColumnAccount;
import dk.milepael.ingest.Reading.Recognition;
import dk.milepael.ingest.Reading.SheetAccount;
import dk.milepael.ingest.Reading.Tally;
import dk.milepael.ingest.layout.CellText;
import dk.milepael.ingest.layout.ColumnRole;
import dk.milepael.ingest.layout.Extent;
import dk.milepael.ingest.layout.Fit;
import dk.milepael.ingest.layout.Layout;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Grid;
import dk.milepael.plan.Arg;
import dk.milepael.plan.Family;
import dk.milepael.plan.Message;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of a sheet or document that holds a plan of goals. */
record GoalSheet(Grid grid, List<Entry> entries) implements Layout.Part {
    private static final int LABEL_POINTS = 3;

    GoalSheet {
        entries = List.copyOf(entries);
    }

    @Override
    public Extent extent() {
        var rows = entries.stream().mapToInt(entry -> entry.row().number()).summaryStatistics();
        return new Extent(grid, rows.getMin(), rows.getMax(), 0, Integer.MAX_VALUE);
    }

    /** Goals, and what they are held against: their documentation, or at least their outcome. */
    boolean isPlan() {
        var roles = roles();
        return roles.contains(GoalRole.GOAL)
                && (roles.contains(GoalRole.CRITERION) || roles.contains(GoalRole.STATUS));
    }

    boolean tellsOutcomes() {
        return roles().contains(GoalRole.STATUS);
    }

    private Set<GoalRole> roles() {
        var roles = EnumSet.noneOf(GoalRole.class);
        fields().forEach(field -> roles.add(field.role()));
        return roles;
    }

    Stream<GoalField> fields() {
        return lines().flatMap(line -> line.fields().stream());
    }

    private Stream<GoalLine.Fields> lines() {
        return entries.stream()
                .flatMap(entry ->
                        entry instanceof Entry.Fields(var line) ? Stream.of(line) : Stream.empty());
    }

    private Stream<GoalLine.Header> headers() {
        return entries.stream()
                .flatMap(entry ->
                        entry instanceof Entry.Headers(var header)
                                ? Stream.of(header)
                                : Stream.empty());
    }

    @Override
    public Fit fit() {
        return headers()
                .findFirst()
                .map(header ->
                        new Fit(header.points(), true, List.of(reason(header.row(), "headers"))))
                .orElseGet(this::fitOfLabels);
    }

    private Fit fitOfLabels() {
        var labelled = lines().filter(GoalLine.Fields::labelled).toList();
        var roles =
                labelled.stream()
                        .flatMap(line -> line.fields().stream())
                        .map(GoalField::role)
                        .filter(GoalRole::isLabelled)
                        .distinct()
                        .count();
        return new Fit(
                LABEL_POINTS * (int) roles,
                true,
                List.of(reason(labelled.getFirst().row(), "labels")));
    }

    /** What its headers ask of a deviation. */
    List<ColumnRole> ofDeviation() {
        return headers()
                .limit(1)
                .flatMap(header -> header.columns().keySet().stream())
                .flatMap(role -> role.ofDeviation().stream())
                .toList();
    }

    /** The words that are known of it, and the first row they stand in. */
    private Message reason(Grid.Row row, String of) {
        var words = columns().stream().map(ColumnAccount::header).distinct().toList();
        var place = row.place();
        var message =
                Message.of("fit.goals." + of + (place == null ? "" : ".in-table"))
                        .with("ord", String.join(", ", words));
        return place == null
                ? message.with("nr", new Arg.Count(row.number() + 1))
                : message.with("tabel", place.of());
    }

    SheetAccount account(int leftOut) {
        var empty = rowsToTell() - filledRows();
        var headings = filledRows() - leftOut;
        return new SheetAccount(
                grid.sheet(),
                Family.BUSINESS_PLAN.id(),
                new Tally(0, headings, 0, empty, leftOut),
                columns(),
                new Recognition(extent().address(), fit().sure(), fit().reasons(), null));
    }

    private boolean opensWithHeaders() {
        return entries.getFirst() instanceof Entry.Headers;
    }

    /** All its rows but the headers that it opens with. */
    private int rowsToTell() {
        var extent = extent();
        return extent.lastRow() - extent.firstRow() + (opensWithHeaders() ? 0 : 1);
    }

    private int filledRows() {
        return entries.size() - (opensWithHeaders() ? 1 : 0);
    }

    /** Its headers, or else the labels of its cells. */
    List<ColumnAccount> columns() {
        var accounts = new LinkedHashMap<String, ColumnAccount>();
        headers()
                .limit(1)
                .flatMap(header -> header.columns().entrySet().stream())
                .forEach(entry -> put(accounts, entry.getValue(), entry.getKey()));
        if (accounts.isEmpty()) {
            lines().filter(GoalLine.Fields::labelled)
                    .flatMap(line -> line.fields().stream())
                    .filter(field -> field.role().isLabelled() && !field.goesOn())
                    .forEach(field -> put(accounts, field.cell(), field.role()));
        }
        return accounts.values().stream().collect(Collectors.toCollection(ArrayList::new));
    }

    private static void put(
            LinkedHashMap<String, ColumnAccount> accounts, Cell cell, GoalRole role) {
        var line = CellText.line(cell.text().lines().findFirst().orElse(""));
        var header = line == null ? "" : line.replaceFirst(":.*", "");
        var column = Cell.columnName(cell.column());
        accounts.putIfAbsent(column + role.id(), new ColumnAccount(column, header, role.id()));
    }
}
