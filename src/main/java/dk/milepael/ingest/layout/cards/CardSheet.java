package dk.milepael.ingest.layout.cards;

import dk.milepael.ingest.Reading.ColumnAccount;
import dk.milepael.ingest.Reading.Recognition;
import dk.milepael.ingest.Reading.SheetAccount;
import dk.milepael.ingest.Reading.Tally;
import dk.milepael.ingest.layout.CellText;
import dk.milepael.ingest.layout.Extent;
import dk.milepael.ingest.layout.Fit;
import dk.milepael.ingest.layout.cards.CardItem.Aside;
import dk.milepael.ingest.layout.cards.CardItem.Card;
import dk.milepael.ingest.layout.cards.CardItem.Heading;
import dk.milepael.ingest.layout.cards.CardItem.Listed;
import dk.milepael.ingest.layout.cards.CardItem.Topic;
import dk.milepael.ingest.layout.cards.CardRow.Labelled;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Grid;
import dk.milepael.plan.Arg;
import dk.milepael.plan.Family;
import dk.milepael.plan.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The part of a sheet that holds cards, or what became of last year's work. */
final class CardSheet implements InitiativeCards.Sheet {
    private static final int POINTS_OF_RESULTS = 2;
    private static final int SURE_LABELS = 4;

    private final Grid grid;
    private final List<CardItem> items;
    private final int lastRow;

    private CardSheet(Grid grid, List<CardItem> items) {
        this.grid = grid;
        this.items = items;
        this.lastRow = grid.rows().getLast().number();
    }

    /** The cards and results of a sheet, from the outermost heading over the first of them. */
    static Stream<CardSheet> in(Grid grid, CardWords words) {
        var chapters = new Chapters(words);
        if (words.isOfResults(grid.sheet())) {
            chapters.openSheet(Captions.ofCard(grid.sheet()), SheetNames.cell(grid));
        }
        var all = grid.rows().isEmpty() ? List.<CardItem>of() : CardItems.of(grid, words, chapters);
        var first = all.stream().filter(CardSheet::isRead).findFirst();
        return first
                .map(item -> new CardSheet(grid, all.subList(start(all, item), all.size())))
                .stream();
    }

    private static boolean isRead(CardItem item) {
        return item instanceof Card || item instanceof Topic;
    }

    /** The headings and lists that lead to the first card or topic belong to it. */
    private static int start(List<CardItem> all, CardItem first) {
        int start = all.indexOf(first);
        Heading inner = null;
        for (int at = start - 1; at >= 0; at--) {
            var item = all.get(at);
            if (item instanceof Listed && inner == null) {
                start = at;
            } else if (item instanceof Heading heading
                    && leadsTo(heading, inner, all.get(at + 1))) {
                start = at;
                inner = heading;
            }
        }
        return start;
    }

    /** The nearest heading, and every one that stands above it. */
    private static boolean leadsTo(Heading heading, @Nullable Heading inner, CardItem next) {
        if (inner == null) {
            return true;
        }
        var number = heading.caption().number();
        var below = inner.caption().number();
        var style = heading.look().style();
        var isOuter = below != null && number != null && below.startsWith(number + ".");
        var isStyledOuter = style > 0 && style < inner.look().style();
        var isFollowed = inner.equals(next) && !isBeside(heading, inner);
        return isOuter || isStyledOuter || isFollowed;
    }

    /** Of one level: both numbered, or both in one style. */
    private static boolean isBeside(Heading heading, Heading other) {
        var numbering = heading.caption().numbering();
        return (heading.caption().isNumbered() && numbering == other.caption().numbering())
                || (heading.look().style() > 0 && heading.look().style() == other.look().style());
    }

    Grid grid() {
        return grid;
    }

    List<CardItem> items() {
        return items;
    }

    Stream<CardDraft> cards() {
        return items.stream().filter(Card.class::isInstance).map(item -> ((Card) item).draft());
    }

    boolean hasCards() {
        return cards().findAny().isPresent();
    }

    @Override
    public Extent extent() {
        return new Extent(grid, items.getFirst().firstRow(), lastRow, 0, Integer.MAX_VALUE);
    }

    @Override
    public Fit fit() {
        if (!hasCards()) {
            return new Fit(POINTS_OF_RESULTS, false, List.of(results()));
        }
        var points = labels().mapToInt(row -> row.match().points()).sum();
        var sure = cards().allMatch(card -> card.labels().size() >= SURE_LABELS);
        var reasons = Stream.of(reason(), topics() == 0 ? null : results());
        return new Fit(points, sure, reasons.filter(Objects::nonNull).toList());
    }

    private Message reason() {
        var known =
                accounts().stream()
                        .map(account -> "»" + account.header() + "«")
                        .collect(Collectors.joining(", "));
        return Message.of("layout.cards")
                .with("antal", new Arg.Count(cards().count()))
                .with("etiketter", known);
    }

    private Message results() {
        return Message.of("layout.results").with("antal", new Arg.Count(topics()));
    }

    private long topics() {
        return items.stream().filter(Topic.class::isInstance).count();
    }

    private Stream<Labelled> labels() {
        return cards().flatMap(card -> card.rows().stream())
                .filter(Labelled.class::isInstance)
                .map(Labelled.class::cast);
    }

    /** The years that labels name: «Opgaver i 2010». */
    Stream<Integer> years() {
        return labels().map(row -> row.match().year()).flatMap(Stream::ofNullable);
    }

    /** The first of them; null where there are none. */
    @Nullable Integer year() {
        return years().findFirst().orElse(null);
    }

    SheetAccount account() {
        return new SheetAccount(
                grid.sheet(),
                Family.INITIATIVE_CARDS.id(),
                tally(),
                accounts(),
                new Recognition(extent().address(), fit().sure(), fit().reasons(), null));
    }

    /** Each label as it is written, once, and what it was taken for. */
    private List<ColumnAccount> accounts() {
        var accounts = new LinkedHashMap<String, ColumnAccount>();
        labels().forEach(row -> {
            var written = String.valueOf(CellText.line(row.label().text()));
            var column = Cell.columnName(row.label().column());
            accounts.putIfAbsent(
                    written, new ColumnAccount(column, written, row.match().label().role()));
        });
        return List.copyOf(accounts.values());
    }

    /** A task is no row: the rows of cards, topics and headings are the headings. */
    private Tally tally() {
        var all = lastRow - items.getFirst().firstRow() + 1;
        var leftOut =
                (int)
                        items.stream()
                                .filter(item -> item instanceof Aside || item instanceof Listed)
                                .count();
        var filled =
                (int)
                        extent().rows().stream()
                                .filter(row -> row.cells().stream().anyMatch(CardSheet::isFilled))
                                .count();
        return new Tally(0, filled - leftOut, 0, all - filled, leftOut);
    }

    private static boolean isFilled(Cell cell) {
        return !cell.isBlank() || cell.looks().struckThrough() != null;
    }
}
