package dk.milepael.ingest.layout.cards;

import dk.milepael.ingest.layout.Caption;
import dk.milepael.ingest.layout.cards.CardRow.Alone;
import dk.milepael.ingest.layout.cards.CardRow.Beside;
import dk.milepael.ingest.layout.cards.CardRow.Labelled;
import dk.milepael.ingest.layout.cards.CardRow.More;
import dk.milepael.ingest.layout.cards.CardRow.Struck;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Sorts the rows of a sheet by their labels. */
final class CardRows {
    private static final int NO_COLUMN = Integer.MAX_VALUE;

    private final CardWords words;
    private final List<Grid.Row> rows;
    private final List<CardRow> sorted = new ArrayList<>();
    private int labelColumn = NO_COLUMN;

    private CardRows(Grid grid, CardWords words) {
        this.words = words;
        rows = grid.rows().stream().filter(row -> !isBlank(row)).toList();
    }

    static List<CardRow> of(Grid grid, CardWords words) {
        var sorter = new CardRows(grid, words);
        for (int at = 0; at < sorter.rows.size(); at++) {
            sorter.sort(at);
        }
        return sorter.sorted;
    }

    private static boolean isBlank(Grid.Row row) {
        return row.cells().stream()
                .allMatch(cell -> cell.isBlank() && cell.looks().struckThrough() == null);
    }

    private static List<Cell> filled(Grid.Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).toList();
    }

    private void sort(int at) {
        var row = rows.get(at);
        var cells = filled(row);
        if (cells.isEmpty()) {
            sorted.add(new Struck(row, List.of()));
            return;
        }
        if (endsLabelAbove(at)) {
            sorted.add(new More(row, cells.subList(1, cells.size())));
            return;
        }
        var labelled = labelled(at, cells);
        labelled.ifPresent(found -> labelColumn = found.label().column());
        sorted.add(labelled.<CardRow>map(found -> found).orElseGet(() -> unlabelled(row, cells)));
    }

    private CardRow unlabelled(Grid.Row row, List<Cell> cells) {
        if (cells.getFirst().column() > labelColumn && cells.getFirst().looks().heading() == 0) {
            return new More(row, cells);
        }
        return cells.size() == 1 ? new Alone(row, cells.getFirst()) : new Beside(row, cells);
    }

    private Optional<Labelled> labelled(int at, List<Cell> cells) {
        var numbered = cells.size() > 2 && Caption.isNumberAlone(cells.getFirst().text());
        var label = cells.get(numbered ? 1 : 0);
        var beside = new ArrayList<>(cells);
        beside.remove(label);
        if (beside.isEmpty()) {
            return alone(at, label);
        }
        if (beside.stream().anyMatch(cell -> words.matchWhole(cell.text()).isPresent())) {
            return Optional.empty();
        }
        return besideCause(at, label)
                .or(() -> whole(at, label))
                .or(() -> words.match(label.text()).filter(_ -> isAmongLabels(at)))
                .map(match -> new Labelled(rows.get(at), label, match, List.copyOf(beside)));
    }

    /** «Handling» below a cause or consequence is what is done about it. */
    private Optional<CardWords.Match> besideCause(int at, Cell label) {
        return at > 0
                        && sorted.getLast() instanceof Labelled above
                        && above.row().equals(rows.get(at - 1))
                        && above.match().label().isCause()
                ? words.remedy(label.text())
                : Optional.empty();
    }

    /** A label whose words stand in one row, or go on in the next one. */
    private Optional<CardWords.Match> whole(int at, Cell label) {
        return isBrokenAfter(at, label)
                ? words.matchWhole(label.text() + " " + filled(rows.get(at + 1)).getFirst().text())
                : words.matchWhole(label.text());
    }

    private boolean isBrokenAfter(int at, Cell label) {
        if (at + 1 == rows.size() || filled(rows.get(at + 1)).isEmpty()) {
            return false;
        }
        var below = filled(rows.get(at + 1)).getFirst();
        var goesOn = Character.isLowerCase(below.text().strip().codePointAt(0));
        return below.column() == label.column()
                && (goesOn || below.text().strip().matches("(?:19|20)\\d\\d"))
                && words.matchWhole(label.text() + " " + below.text()).isPresent();
    }

    private boolean endsLabelAbove(int at) {
        return at > 0
                && sorted.getLast() instanceof Labelled above
                && above.row().equals(rows.get(at - 1))
                && isBrokenAfter(at - 1, above.label());
    }

    /** A label with nothing beside it, or with its content behind a colon. */
    private Optional<Labelled> alone(int at, Cell cell) {
        var lines = cell.text().strip().split("(?<=^[^:\\n]{1,60}:)\\s*", 2);
        var match =
                besideCause(at, withText(cell, lines[0]))
                        .or(() -> words.matchWhole(lines[0]))
                        .filter(_ -> isAmongLabels(at) && !isHeading(at, cell));
        if (match.isEmpty() || (lines.length == 2 && !lines[0].endsWith(":"))) {
            return Optional.empty();
        }
        var content =
                lines.length == 2 && !lines[1].isBlank()
                        ? List.of(withText(cell, lines[1]))
                        : List.<Cell>of();
        return Optional.of(new Labelled(rows.get(at), cell, match.get(), content));
    }

    /** «5. Mål for 2027», or «Mål for 2027» right over a card, is a heading and no label. */
    private boolean isHeading(int at, Cell cell) {
        var leadsToCard =
                at + 1 < rows.size()
                        && filled(rows.get(at + 1)).stream()
                                .limit(1)
                                .flatMap(below -> words.matchWhole(below.text()).stream())
                                .anyMatch(match -> match.label() == CardLabel.TITLE);
        return Captions.ofCard(cell.text().strip()).isNumbered()
                || (leadsToCard && !hasWholeLabel(at, at - 1));
    }

    private static Cell withText(Cell cell, String text) {
        return new Cell(cell.row(), cell.column(), cell.value(), text, cell.format(), cell.looks());
    }

    /** Whether the row above or below it in the same table has a whole label. */
    private boolean isAmongLabels(int at) {
        return hasWholeLabel(at, at - 1) || hasWholeLabel(at, at + 1);
    }

    private boolean hasWholeLabel(int at, int other) {
        if (other < 0 || other >= rows.size() || !isOfOneTable(rows.get(at), rows.get(other))) {
            return false;
        }
        var mine = filled(rows.get(at));
        var cells = filled(rows.get(other));
        return !cells.isEmpty()
                && cells.getFirst().column() == mine.getFirst().column()
                && words.matchWhole(cells.getFirst().text().split(":", 2)[0]).isPresent();
    }

    private static boolean isOfOneTable(Grid.Row one, Grid.Row other) {
        var place = one.place();
        var its = other.place();
        return Objects.equals(place == null ? null : place.of(), its == null ? null : its.of());
    }
}
