package dk.milepael.ingest.layout.agreement;

import dk.milepael.ingest.layout.Caption;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Grid;
import dk.milepael.plan.LeftOut.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes down the rows of a sheet and tells cards, tables and single rows apart. */
final class ItemReader {
    private final CardWords words;
    private final Crosses crosses;
    private final List<CardRow> rows;
    private final List<Item> items = new ArrayList<>();
    private int at;

    ItemReader(Grid grid, CardWords words) {
        this.words = words;
        this.crosses = new Crosses(words);
        this.rows = grid.rows().stream().map(row -> new CardRow(grid, row)).toList();
    }

    List<Item> read() {
        while (at < rows.size()) {
            var row = rows.get(at);
            if (setAside(row)) {
                at++;
            } else if (isTrackTable(row)) {
                items.add(new Item.TrackTable(row, rowsBeneath(1)));
            } else if (isTimeline(row)) {
                items.add(new Item.Timeline(row, rowsBeneath(2)));
            } else if (beginsCard(row)) {
                card();
            } else {
                items.add(single(row));
                at++;
            }
        }
        return items;
    }

    /** Rows that no reading depends on: blank ones, notes, and rows struck through. */
    private boolean setAside(CardRow row) {
        if (row.isBlank()) {
            if (row.isStruckThrough()) {
                items.add(new Item.Aside(row, Why.STRUCK_THROUGH));
            }
            return true;
        }
        var isNote = row.filled().size() == 1 && words.isNote(row.first().text());
        if (isNote && row.first().column() == 0) {
            items.add(new Item.Aside(row, Why.NOTE));
        }
        return isNote && row.first().column() == 0;
    }

    private Item single(CardRow row) {
        return goal(row).<Item>map(text -> new Item.Goal(row, text)).orElse(new Item.Plain(row));
    }

    /** «Mål: …», or a cell «Mål» with the goal beside it. */
    private Optional<String> goal(CardRow row) {
        var labelled =
                words.label(row.first().text())
                        .filter(match -> match.label() == Label.GOAL && match.rest().isEmpty())
                        .map(_ -> CardRow.text(row.rest()));
        return words.goal(row.first().text())
                .map(text -> (text + "\n" + CardRow.text(row.rest())).strip())
                .or(() -> labelled);
    }

    private boolean isTrackTable(CardRow row) {
        return has(row, "list-track") && (has(row, "list-title") || has(row, "list-goal"));
    }

    private boolean isTimeline(CardRow row) {
        return row.filled().size() == 2
                && words.isOneOf("timeline-step", row.first().text())
                && words.isOneOf("timeline-period", row.rest().getFirst().text());
    }

    private boolean has(CardRow row, String list) {
        return row.filled().stream().anyMatch(cell -> words.isOneOf(list, cell.text()));
    }

    /** The rows below a table's header, up to a gap, a heading or a card. */
    private List<CardRow> rowsBeneath(int fewestCells) {
        var beneath = new ArrayList<CardRow>();
        var before = rows.get(at++);
        while (at < rows.size() && goesOn(rows.get(at), before, fewestCells)) {
            before = rows.get(at++);
            beneath.add(before);
        }
        return beneath;
    }

    private boolean goesOn(CardRow row, CardRow before, int fewestCells) {
        var gap = row.filled().size() > 1 ? 2 : 1;
        return row.filled().size() >= fewestCells
                && row.number() <= before.number() + gap
                && (row.filled().size() > 1 || row.first().column() > 0)
                && !beginsCard(row)
                && !isTimeline(row)
                && !isTrackTable(row);
    }

    private boolean beginsCard(CardRow row) {
        return isHeader(row) || label(row).filter(match -> !match.label().isCommon()).isPresent();
    }

    private Optional<CardWords.Match> label(CardRow row) {
        return words.label(row.first().text()).filter(match -> match.label() != Label.GOAL);
    }

    private static boolean isStatus(CardWords.Match match) {
        return match.label() == Label.STATUS;
    }

    private static boolean isTracks(Optional<CardWords.Match> label) {
        return label.filter(match -> match.label() == Label.TRACKS).isPresent();
    }

    /** The cells of a matrix row without its label. */
    private List<Cell> beside(CardRow row) {
        return isTracks(label(row)) ? row.rest() : row.filled();
    }

    /** A row that names tracks: the label says so, or two of them are known. */
    private boolean isHeader(CardRow row) {
        var cells = beside(row);
        return isTracks(label(row))
                ? cells.stream().noneMatch(cell -> crosses.isCross(cell.text()))
                : cells.stream().filter(cell -> words.isTrack(cell.text())).count() > 1;
    }

    private void card() {
        var card = new CardTable();
        var aside = new ArrayList<Item>();
        var open = true;
        while (at < rows.size() && open) {
            var row = rows.get(at);
            var before = items.size();
            if (setAside(row)) {
                aside.addAll(items.subList(before, items.size()));
                items.subList(before, items.size()).clear();
            } else {
                open = take(row, card, aside);
            }
            at += open ? 1 : 0;
        }
        items.add(new Item.Card(card));
        items.addAll(aside);
    }

    /** Adds a row to the card; false where it is none of it. */
    private boolean take(CardRow row, CardTable card, List<Item> aside) {
        var label = label(row);
        if (isTracks(label) || isHeader(row)) {
            return matrix(row, card, aside);
        }
        if (label.isPresent() && (!isStatus(label.get()) || row.filled().size() > 1)) {
            return label(row, label.get(), card);
        }
        if (goal(row).isPresent()) {
            return goal(row, card);
        }
        if (card.awaitsCrosses() && card.isUnderTracks(row.filled())) {
            card.crosses(row, row.filled());
            return true;
        }
        return row.first().column() > card.labelColumn()
                ? goesOn(row, card, aside)
                : unknown(row, card, aside);
    }

    private boolean matrix(CardRow row, CardTable card, List<Item> aside) {
        var cells = beside(row);
        if (card.awaitsCrosses() && isTracks(label(row))) {
            card.named(row.first().text());
            card.crosses(row, cells);
            return true;
        }
        if (card.has(Label.TRACKS)) {
            var again = !card.has(Label.FOLLOW_UP) && card.repeats(cells);
            if (again) {
                aside.add(new Item.Aside(row, Why.REPEATED_HEADER));
            }
            return again;
        }
        label(row).ifPresent(_ -> card.named(row.first().text()));
        card.header(row, cells, score(row, cells));
        return true;
    }

    private int score(CardRow row, List<Cell> cells) {
        var known = cells.stream().filter(cell -> words.isTrack(cell.text())).count();
        return label(row).map(CardWords.Match::points).orElse(0) + (int) known;
    }

    private static boolean label(CardRow row, CardWords.Match match, CardTable card) {
        var accepted = card.accepts(match.label());
        if (accepted) {
            card.label(match, row);
        }
        return accepted;
    }

    /** A goal inside the card: right after the matrix, or in the same table of a document. */
    private boolean goal(CardRow row, CardTable card) {
        var inside = !card.has(Label.GOAL) && (card.isMatrixAlone() || card.isInTableOf(row));
        if (inside) {
            card.label(new CardWords.Match(Label.GOAL, 3, goal(row).orElse("")), row);
        }
        return inside;
    }

    private static boolean goesOn(CardRow row, CardTable card, List<Item> aside) {
        if (card.isOpen()) {
            card.goesOn(row);
        } else {
            aside.add(new Item.Aside(row, Why.OUTSIDE));
        }
        return true;
    }

    /** A row with a label that is not known, right below the card's last one. */
    private boolean unknown(CardRow row, CardTable card, List<Item> aside) {
        var last = card.rows().getLast();
        var labelled = row.filled().size() > 1 && !row.hasNumberFirst();
        var below = row.number() <= last.number() + 1 + aside.size();
        var inside =
                card.isInTableOf(row)
                        || (labelled
                                && below
                                && !isTimeline(row)
                                && !isTrackTable(row)
                                && !Caption.of(row.first().text()).isNumbered());
        if (inside) {
            card.close();
            aside.add(new Item.Aside(row, Why.OUTSIDE));
        }
        return inside;
    }
}
