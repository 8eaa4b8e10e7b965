package dk.milepael.ingest.layout.goals;

import dk.milepael.ingest.layout.Caption;
import dk.milepael.ingest.layout.CellText;
import dk.milepael.ingest.layout.RowWords;
import dk.milepael.ingest.layout.goals.GoalLine.Fields;
import dk.milepael.ingest.layout.goals.GoalLine.Lone;
import dk.milepael.ingest.layout.goals.GoalLine.Other;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Grid;
import dk.milepael.plan.LeftOut.Why;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes down the rows of a sheet or document and sorts them by what they say of goals. */
final class GoalLines {
    private final List<Grid.Row> rows;
    private final GoalWords words;
    private final HeaderRows headers;
    private final RowWords rowWords = new RowWords();
    private Columns columns = Columns.NONE;
    private GroupRows groups = GroupRows.NONE;
    private @Nullable Stack stack;
    private int lastFilled;

    GoalLines(Grid grid, GoalWords words) {
        this.words = words;
        this.headers = new HeaderRows(words);
        this.rows = grid.rows().stream().filter(GoalLines::saysAnything).toList();
    }

    private static boolean saysAnything(Grid.Row row) {
        return row.cells().stream()
                .anyMatch(cell -> !cell.isBlank() || cell.looks().struckThrough() != null);
    }

    /** The rows that hold anything, in order. */
    List<GoalLine> sort() {
        var lines = new ArrayList<GoalLine>();
        for (int i = 0; i < rows.size(); i++) {
            lines.add(line(i));
            lastFilled = rows.get(i).number();
        }
        return lines;
    }

    private GoalLine line(int at) {
        var row = rows.get(at);
        var cells = filled(row);
        if (cells.isEmpty()) {
            return new Other(row, Why.STRUCK_THROUGH);
        }
        var header = headers.read(row);
        if (header.isPresent()) {
            columns = Columns.under(header.get());
            groups = GroupRows.below(rows.subList(at + 1, rows.size()), columns, headers);
            stack = null;
            return header.get();
        }
        leaveTable(row, cells);
        return labelled(row, cells)
                .or(() -> stacked(at, cells))
                .or(() -> inTable(at, cells))
                .orElseGet(() ->
                        cells.size() == 1
                                ? new Lone(row, cells.getFirst())
                                : new Other(row, Why.OUTSIDE));
    }

    static List<Cell> filled(Grid.Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).toList();
    }

    /** A table ends with the next one of a document, or with other headers below a blank row. */
    private void leaveTable(Grid.Row row, List<Cell> cells) {
        var other =
                row.place() == null
                        ? row.number() > lastFilled + 1
                                && cells.size() > 1
                                && cells.stream().allMatch(cell -> words.isAnyHeader(cell.text()))
                        : !columns.isOfTable(row) && cells.size() > 1;
        if (other) {
            columns = Columns.NONE;
            stack = null;
        }
    }

    private Optional<GoalLine> labelled(Grid.Row row, List<Cell> cells) {
        var fields = new ArrayList<GoalField>();
        for (var cell : cells) {
            var labelled = words.labelled(cell.text());
            if (labelled.isEmpty()) {
                besideItsLabel(fields, cell);
            }
            labelled.forEach(each -> fields.add(GoalField.of(each, cell)));
        }
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        if (!columns.ofHeaders() || !columns.isOfTable(row)) {
            columns = cells.size() > 1 ? Columns.under(row, fields) : Columns.NONE;
        } else {
            addUnlabelled(fields, cells);
        }
        stack = cells.size() > 1 ? null : new Stack(fields.getLast(), 0);
        return Optional.of(new Fields(row, fields, true));
    }

    /** «Mål:» in one cell, its words in the next. */
    private void besideItsLabel(List<GoalField> fields, Cell cell) {
        if (!fields.isEmpty() && fields.getLast().text().isBlank() && !columns.ofHeaders()) {
            var label = fields.removeLast();
            fields.add(new GoalField(label.role(), cell, label.number(), cell.text(), false));
        }
    }

    /** Beside labelled cells under headers, such as a focus area. */
    private void addUnlabelled(List<GoalField> fields, List<Cell> cells) {
        for (var cell : cells) {
            if (words.labelled(cell.text()).isEmpty()) {
                columns.role(cell).ifPresent(role -> fields.add(GoalField.of(role, cell)));
            }
        }
        fields.sort(Comparator.comparingInt(field -> field.cell().column()));
    }

    /** Under a label in a column of its own stand more lines of what it names. */
    private Optional<GoalLine> stacked(int at, List<Cell> cells) {
        var open = stack;
        if (open == null || cells.size() > 1 || endsStack(open, at, cells.getFirst())) {
            stack = null;
            return Optional.empty();
        }
        stack = open.with(cells.getFirst());
        var field = GoalField.further(open.field.role(), cells.getFirst());
        return Optional.of(new Fields(rows.get(at), List.of(field), true));
    }

    private boolean endsStack(Stack open, int at, Cell cell) {
        if (open.awaitsText() || Prominence.isBulleted(cell.text())) {
            return false;
        }
        return switch (Prominence.of(cell)) {
            case NONE -> rowWords.isNote(cell.text());
            case PLAIN -> goalFollows(at) || words.isFollowUp(cell.text());
            case NUMBERED -> !open.isNext(cell);
            case SET_OFF, STYLED -> true;
        };
    }

    private boolean goalFollows(int at) {
        return at + 1 < rows.size()
                && filled(rows.get(at + 1)).stream()
                        .flatMap(cell -> words.labelled(cell.text()).stream())
                        .anyMatch(label -> label.role() == GoalRole.GOAL);
    }

    private Optional<GoalLine> inTable(int at, List<Cell> cells) {
        var row = rows.get(at);
        if (columns.isNone() || !columns.isOfTable(row)) {
            return Optional.empty();
        }
        var fields =
                cells.stream()
                        .flatMap(cell ->
                                columns.role(cell).stream().map(role -> GoalField.of(role, cell)))
                        .toList();
        if (fields.isEmpty() || (cells.size() == 1 && isLone(fields.getFirst(), at))) {
            return Optional.empty();
        }
        return Optional.of(new Fields(row, fields, false));
    }

    /** A text alone in a row: a goal, or more of one, only where nothing speaks for a heading. */
    private boolean isLone(GoalField field, int at) {
        if (!columns.ofHeaders() || rowWords.isNote(field.text())) {
            return field.role() == GoalRole.GOAL || rowWords.isNote(field.text());
        }
        var next = at + 1 < rows.size() ? rows.get(at + 1) : null;
        return switch (field.role()) {
            case NUMBER -> true;
            case SECTION ->
                    words.isFollowUp(field.text())
                            || (next != null && headers.read(next).isPresent());
            case GOAL -> groups.isGroup(field.cell(), next, columns, headers);
            case CRITERION,
                    STATUS,
                    OWNER,
                    DEADLINE,
                    CAUSE,
                    CONSEQUENCE,
                    REMEDY,
                    EXPECTED,
                    DECIDED_BY,
                    DECIDED_ON ->
                    false;
        };
    }

    /**
     * The label that a column of cells stands under.
     *
     * @param numbered how many numbered lines were read under it
     */
    private record Stack(GoalField field, int numbered) {
        boolean awaitsText() {
            return field.text().isBlank();
        }

        boolean isNext(Cell cell) {
            return String.valueOf(numbered + 1).equals(number(cell));
        }

        Stack with(Cell cell) {
            var counts = Prominence.of(cell) == Prominence.NUMBERED || isNext(cell);
            return new Stack(GoalField.of(field.role(), cell), counts ? numbered + 1 : numbered);
        }

        private static @Nullable String number(Cell cell) {
            return Caption.of(String.valueOf(CellText.line(cell.text()))).number();
        }
    }
}
