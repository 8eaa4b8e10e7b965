package dk.milepael.ingest.layout.agreement;

import dk.milepael.ingest.Reading.ColumnAccount;
import dk.milepael.ingest.Reading.Recognition;
import dk.milepael.ingest.Reading.SheetAccount;
import dk.milepael.ingest.Reading.Tally;
import dk.milepael.ingest.layout.Extent;
import dk.milepael.ingest.layout.Fit;
import dk.milepael.ingest.layout.Layout;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Grid;
import dk.milepael.plan.Arg;
import dk.milepael.plan.Family;
import dk.milepael.plan.LeftOut;
import dk.milepael.plan.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;

/** The part of a sheet from the first to the last row that belongs to an agreement. */
final class AgreementSheet implements Layout.Part {
    /** A list or a timeline belongs to an agreement only where no other family claims it. */
    private static final int POINTS_WITHOUT_CARDS = 2;

    private final Grid grid;
    private final List<Item> items;
    private final EntryReader reader;

    AgreementSheet(Grid grid, List<Item> items, EntryReader reader) {
        this.grid = grid;
        this.items = items;
        this.reader = reader;
    }

    boolean isWorthReading() {
        return !reader.used.isEmpty() && (hasCards() || cards().isEmpty());
    }

    /** Whether its cards leave no doubt that they are some. */
    boolean hasCards() {
        return cards().stream().anyMatch(CardTable::isSure);
    }

    private List<CardTable> cards() {
        return items.stream()
                .filter(Item.Card.class::isInstance)
                .map(item -> ((Item.Card) item).table())
                .toList();
    }

    List<Entry> entries() {
        return reader.entries;
    }

    @Override
    public Extent extent() {
        return new Extent(grid, reader.used.first(), lastRow(), 0, Integer.MAX_VALUE);
    }

    /** Lines of text below the last card are told; another table is not. */
    private int lastRow() {
        var last = reader.used.last();
        for (var row : grid.rows()) {
            var filled = row.cells().stream().filter(cell -> !cell.isBlank()).count();
            if (row.number() > reader.used.last() && filled > 1) {
                return last;
            }
            last = row.number() > last ? row.number() : last;
        }
        return last;
    }

    @Override
    public Fit fit() {
        var cards = cards();
        if (cards.isEmpty()) {
            return new Fit(
                    POINTS_WITHOUT_CARDS, true, List.of(told("fit.agreement.beside", count())));
        }
        var matrices = cards.stream().filter(card -> card.has(Label.TRACKS)).count();
        return new Fit(
                cards.stream().mapToInt(CardTable::points).sum(),
                matrices > 0,
                List.of(
                        told("fit.agreement.cards", cards.size()),
                        told("fit.agreement.matrices", matrices)));
    }

    private long count() {
        return reader.entries.size();
    }

    private static Message told(String key, long count) {
        return Message.of(key).with("antal", new Arg.Count(count));
    }

    /** The rows between its first and last that nothing was read from. */
    List<LeftOut> leftOut() {
        return extent().rows().stream()
                .map(row -> new CardRow(grid, row))
                .filter(row -> !reader.used.contains(row.number()))
                .filter(row -> !reader.blank.contains(row.number()))
                .filter(row -> !row.isBlank() || row.isStruckThrough())
                .map(row -> new LeftOut(row.source(), reader.why(row), row.text()))
                .toList();
    }

    SheetAccount account() {
        var extent = extent();
        var leftOut = leftOut().size();
        var owners = new HashSet<Integer>();
        cards().stream()
                .flatMap(card -> card.involvedRows().stream())
                .forEach(row -> owners.add(row.number()));
        var rows = extent.lastRow() - extent.firstRow() + 1;
        var headings = reader.used.size() - owners.size();
        return new SheetAccount(
                grid.sheet(),
                Family.DEVELOPMENT_AGREEMENT.id(),
                new Tally(0, headings, owners.size(), rows - reader.used.size() - leftOut, leftOut),
                labels(),
                new Recognition(extent.address(), fit().sure(), fit().reasons(), null));
    }

    /** Each label once, as it was first written, and what it was taken for. */
    private List<ColumnAccount> labels() {
        var accounts = new LinkedHashSet<ColumnAccount>();
        for (var card : cards()) {
            var column = Cell.columnName(Math.max(0, card.labelColumn()));
            card.written()
                    .forEach((label, words) ->
                            accounts.add(new ColumnAccount(column, words, label.id())));
        }
        return new ArrayList<>(accounts);
    }
}
