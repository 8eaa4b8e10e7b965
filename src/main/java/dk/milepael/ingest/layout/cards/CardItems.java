package dk.milepael.ingest.layout.cards;

import dk.milepael.ingest.layout.Caption;
import dk.milepael.ingest.layout.CellText;
import dk.milepael.ingest.layout.cards.CardItem.Aside;
import dk.milepael.ingest.layout.cards.CardItem.Card;
import dk.milepael.ingest.layout.cards.CardRow.Alone;
import dk.milepael.ingest.layout.cards.CardRow.Beside;
import dk.milepael.ingest.layout.cards.CardRow.Labelled;
import dk.milepael.ingest.layout.cards.CardRow.More;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Grid;
import dk.milepael.plan.LeftOut.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goes down a sheet and gathers its cards and what stands between them. */
final class CardItems {
    private static final int LONGEST_LABEL = 60;

    private final Grid grid;
    private final CardWords words;
    private final List<CardRow> rows;
    private final LoneLines lines;
    private final Interlude interlude;
    private final List<CardItem> items = new ArrayList<>();
    private final List<CardRow> pending = new ArrayList<>();
    private @Nullable CardDraft draft;
    private boolean inUnknownField;

    private CardItems(Grid grid, CardWords words, Chapters chapters) {
        this.grid = grid;
        this.words = words;
        rows = CardRows.of(grid, words);
        lines = new LoneLines(grid, words, rows);
        interlude = new Interlude(grid, words, lines, chapters);
    }

    /**
     * @param chapters where the sheet's headings are opened
     */
    static List<CardItem> of(Grid grid, CardWords words, Chapters chapters) {
        var reader = new CardItems(grid, words, chapters);
        reader.read();
        return reader.items.stream().flatMap(reader::settled).toList();
    }

    private void read() {
        for (int at = 0; at < rows.size(); at++) {
            switch (rows.get(at)) {
                case Labelled row when row.match().label() == CardLabel.TITLE -> opening(row);
                case Labelled row -> labelled(row);
                case More row -> more(at, row);
                case Alone row -> pending.add(row);
                case Beside row -> beside(row);
                case CardRow.Struck row -> struck(row);
            }
        }
        items.addAll(interlude.atEnd(pending));
    }

    private void opening(Labelled row) {
        inUnknownField = false;
        var title = new CardDraft(grid);
        title.labelled(row);
        if (draft != null && pendingIsNotes() && isSameCard(draft, title)) {
            aside(row, Why.REPEATED_HEADER);
            return;
        }
        var last = row.cells().isEmpty() && !title.isStruck() ? titleAbove() : null;
        open(last, last == null ? title.caption() : captionOf(last));
        current().labelled(row);
    }

    private static boolean isSameCard(CardDraft open, CardDraft again) {
        return open.field(CardLabel.TITLE) != null
                && Captions.isSame(open.caption(), again.caption());
    }

    /** Opens a card, with a line that is its title where one is given. */
    private void open(@Nullable CardRow title, @Nullable Caption caption) {
        if (title != null) {
            pending.remove(title);
        }
        items.addAll(interlude.before(caption, pending));
        pending.clear();
        draft = new CardDraft(grid);
        if (title != null) {
            draft.title(title);
        }
        items.add(new Card(draft));
    }

    private CardDraft current() {
        return java.util.Objects.requireNonNull(draft);
    }

    private void labelled(Labelled row) {
        inUnknownField = false;
        var title = titleAbove();
        if (title != null) {
            open(title, captionOf(title));
        } else if (draft == null || beginsAnew(draft, row)) {
            open(null, null);
        }
        current().labelled(row);
    }

    /** Whether a label that a card has already stands further up in it. */
    private static boolean beginsAnew(CardDraft draft, Labelled row) {
        var label = row.match().label();
        return draft.has(label) && label != draft.open() && label.isOfFamily();
    }

    /** The line over a card that has no title of its own: the last one that may be a heading. */
    private @Nullable CardRow titleAbove() {
        var last = pending.stream().filter(row -> !isNote(row)).reduce((_, next) -> next);
        return last.filter(row -> row instanceof Alone line && !lines.isText(line))
                .filter(row -> !captionOf(row).numbering().equals(Caption.Numbering.SECOND_LEVEL))
                .orElse(null);
    }

    private boolean isNote(CardRow row) {
        return row instanceof Alone line && lines.isNote(line);
    }

    private boolean pendingIsNotes() {
        return pending.stream().allMatch(this::isNote);
    }

    private static Caption captionOf(CardRow row) {
        return Captions.ofCard(String.valueOf(CellText.line(row.cells().getFirst().text())));
    }

    private void more(int at, More row) {
        if (inUnknownField) {
            aside(row, Why.NOTE);
        } else if (draft == null || !pendingIsNotes()) {
            pending.add(
                    row.cells().size() == 1
                            ? new Alone(row.row(), row.cells().getFirst())
                            : new Beside(row.row(), row.cells()));
        } else if (isTitleWithoutLabel(at, row, draft)) {
            open(null, captionOf(row));
            current().title(row);
        } else {
            draft.more(row);
        }
    }

    /** One line beside an empty label, and under it a label that the card has already. */
    private boolean isTitleWithoutLabel(int at, More row, CardDraft draft) {
        return row.cells().size() <= 2
                && !row.cells().getLast().text().contains("\n")
                && at + 1 < rows.size()
                && rows.get(at + 1) instanceof Labelled below
                && below.match().label() != CardLabel.TITLE
                && beginsAnew(draft, below);
    }

    private void beside(Beside row) {
        var first = row.cells().getFirst();
        if (draft == null || !pendingIsNotes() || !isUnknownField(first, draft)) {
            pending.add(row);
        } else {
            inUnknownField = row.cells().stream().noneMatch(cell -> words.isPlace(cell.text()));
            aside(row, inUnknownField ? Why.NOTE : Why.OUTSIDE);
        }
    }

    /** A label that no list has, in the column of the others. */
    private static boolean isUnknownField(Cell first, CardDraft draft) {
        var stripped = first.text().strip();
        return stripped.length() <= LONGEST_LABEL
                && draft.rows().stream()
                        .filter(Labelled.class::isInstance)
                        .anyMatch(row -> ((Labelled) row).label().column() == first.column());
    }

    private void struck(CardRow row) {
        if (draft != null && pendingIsNotes()) {
            aside(row, Why.STRUCK_THROUGH);
        } else {
            pending.add(row);
        }
    }

    private void aside(CardRow row, Why why) {
        items.add(asideOf(row, why));
    }

    private Stream<CardItem> linesOver(CardDraft card) {
        return card.rows().stream()
                .filter(row -> !(row instanceof Labelled))
                .map(row -> asideOf(row, Why.NOTE));
    }

    private Aside asideOf(CardRow row, Why why) {
        var cells = row.row().cells();
        return new Aside(row, grid.source(cells.getFirst()), why);
    }

    /**
     * A card that is struck through, or has too few labels, is told row by row; of one that nobody
     * has filled in, only the line over it.
     */
    private Stream<CardItem> settled(CardItem item) {
        if (!(item instanceof Card(var card))) {
            return Stream.of(item);
        }
        if (card.isCard() && !card.isStruck()) {
            return card.isBlank() ? linesOver(card) : Stream.of(item);
        }
        var why = card.isStruck() ? Why.STRUCK_THROUGH : Why.OUTSIDE;
        return card.rows().stream().map(row -> asideOf(row, why));
    }
}
