package dk.milepael.ingest.layout.cards;

import dk.milepael.ingest.layout.Caption;
import dk.milepael.ingest.layout.CellText;
import dk.milepael.ingest.layout.cards.CardItem.Aside;
import dk.milepael.ingest.layout.cards.CardItem.Heading;
import dk.milepael.ingest.layout.cards.CardItem.Listed;
import dk.milepael.ingest.layout.cards.CardItem.Look;
import dk.milepael.ingest.layout.cards.CardItem.Topic;
import dk.milepael.ingest.layout.cards.CardRow.Alone;
import dk.milepael.ingest.layout.cards.CardRow.Beside;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Grid;
import dk.milepael.plan.LeftOut.Why;
import dk.milepael.plan.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows between two cards: headings, the list of the cards that follow, results, and notes. */
final class Interlude {
    private final Grid grid;
    private final CardWords words;
    private final LoneLines lines;
    private final Chapters chapters;
    private final List<CardItem> items = new ArrayList<>();
    private List<CardRow> rows = List.of();
    private @Nullable Caption next;
    private boolean cardFollows;
    private int topicsNumbered;

    Interlude(Grid grid, CardWords words, LoneLines lines, Chapters chapters) {
        this.grid = grid;
        this.words = words;
        this.lines = lines;
        this.chapters = chapters;
    }

    /**
     * Reads the rows before a card.
     *
     * @param card its title; null where it has none of its own
     */
    List<CardItem> before(@Nullable Caption card, List<CardRow> pending) {
        return read(pending, card, true);
    }

    /** Reads the rows behind the last card. */
    List<CardItem> atEnd(List<CardRow> pending) {
        return read(pending, null, false);
    }

    private List<CardItem> read(List<CardRow> pending, @Nullable Caption card, boolean follows) {
        rows = List.copyOf(pending);
        next = card;
        cardFollows = follows;
        items.clear();
        for (int at = 0; at < rows.size(); at = read(at)) {}
        return List.copyOf(items);
    }

    /**
     * @return the first row that is not read yet
     */
    private int read(int at) {
        return switch (rows.get(at)) {
            case Alone row -> alone(at, row);
            case Beside row -> beside(at, row);
            case CardRow.Struck row -> aside(at, row, Why.STRUCK_THROUGH);
            case CardRow.More row -> aside(at, row, Why.NOTE);
            case CardRow.Labelled row -> aside(at, row, Why.OUTSIDE);
        };
    }

    private int aside(int at, CardRow row, Why why) {
        var cells = row.cells().isEmpty() ? row.row().cells() : row.cells();
        items.add(new Aside(row, grid.source(cells.getFirst()), why));
        return at + 1;
    }

    private int alone(int at, Alone row) {
        if (isListed(at)) {
            var captions =
                    row.text()
                            .lines()
                            .map(CellText::line)
                            .filter(Objects::nonNull)
                            .map(Captions::ofCard);
            items.add(new Listed(row, grid.source(row.cell()), captions.toList()));
            return at + 1;
        }
        if (isHeading(at)) {
            var look = new Look(LoneLines.style(row), at + 1 < rows.size() && isHeading(at + 1));
            var heading = new Heading(row.row(), lines.caption(row), look, grid.source(row.cell()));
            chapters.open(heading);
            items.add(heading);
            topicsNumbered = 0;
            return at + 1;
        }
        return isTopic(at) ? topic(at, row) : aside(at, row, Why.NOTE);
    }

    private @Nullable Alone aloneAt(int at) {
        return at >= 0 && at < rows.size() && rows.get(at) instanceof Alone row ? row : null;
    }

    /** A line of the list of cards: counted on from its neighbour, or the title that follows. */
    private boolean isListed(int at) {
        var row = aloneAt(at);
        if (row == null) {
            return false;
        }
        if (lines.isWholeList(row)) {
            return true;
        }
        if (!lines.isNumberedAsCard(row)) {
            return false;
        }
        var own = Captions.ofCard(LoneLines.line(row));
        return isCountedOn(at, 1)
                || isCountedOn(at, -1)
                || (next != null && cardFollows && Captions.isSame(own, next));
    }

    private boolean isCountedOn(int at, int step) {
        var row = Objects.requireNonNull(aloneAt(at));
        var other = aloneAt(at + step);
        return other != null
                && lines.isNumberedAsCard(other)
                && number(other) == number(row) + step;
    }

    private static int number(Alone row) {
        return Integer.parseInt(
                Objects.requireNonNull(Captions.ofCard(LoneLines.line(row)).number()));
    }

    private boolean isHeading(int at) {
        var row = aloneAt(at);
        if (row == null || isListed(at) || lines.isNote(row) || lines.isOfContents(row)) {
            return false;
        }
        var caption = lines.caption(row);
        if (LoneLines.style(row) > 0) {
            return !isStyledTopic(at, row, caption) && !lines.isPlanTitle(row);
        }
        if (lines.isText(row) || lines.isPlanTitle(row)) {
            return false;
        }
        return caption.numbering().isDecimal() ? !isNumberedTopic(at, caption) : isPlain(at, row);
    }

    private boolean isStyledTopic(int at, Alone row, Caption caption) {
        return chapters.isInResults()
                && chapters.isBelowOpen(LoneLines.style(row))
                && !caption.isNumbered()
                && !words.isOfResults(caption.title())
                && isTextAt(at + 1);
    }

    private boolean isNumberedTopic(int at, Caption caption) {
        return chapters.isInResults()
                && String.valueOf(topicsNumbered + 1).equals(caption.number())
                && isTextAt(at + 1);
    }

    /** Neither numbered nor styled: a heading by what follows under it. */
    private boolean isPlain(int at, Alone row) {
        if (words.isOfResults(LoneLines.line(row))) {
            return chapters.isInResults()
                    ? !isTextAt(at + 1) || opensTopics(at + 1)
                    : at + 1 < rows.size();
        }
        if (at + 1 < rows.size() && isHeading(at + 1)) {
            return true;
        }
        var rest = rows.subList(at + 1, rows.size());
        var onlyText =
                IntStream.range(at + 1, rows.size())
                        .allMatch(i -> isListed(i) || isTextAt(i) || isNoteAt(i));
        if (!cardFollows || !onlyText) {
            return false;
        }
        var hasList = IntStream.range(at + 1, rows.size()).anyMatch(this::isListed);
        return !chapters.isInResults() || hasList || rest.isEmpty() || lines.namesSheet(row);
    }

    /** «Her er resultaterne:» is no result yet. */
    private boolean opensTopics(int at) {
        var row = aloneAt(at);
        return row != null && LoneLines.line(row).endsWith(":");
    }

    private boolean isTextAt(int at) {
        var row = aloneAt(at);
        return row != null && lines.isText(row);
    }

    private boolean isNoteAt(int at) {
        var row = aloneAt(at);
        return row != null && lines.isNote(row);
    }

    /** A short line with a paragraph under it, where results are told. */
    private boolean isTopic(int at) {
        var row = aloneAt(at);
        return row != null
                && chapters.isInResults()
                && !lines.isText(row)
                && !lines.isNote(row)
                && isTextAt(at + 1);
    }

    private int topic(int at, Alone row) {
        int end = at + 1;
        while (aloneAt(end) != null && !isListed(end) && !isHeading(end) && !isTopic(end)) {
            end++;
        }
        var status =
                rows.subList(at + 1, end).stream()
                        .map(line -> CellText.lines(((Alone) line).text()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n"));
        addTopic(row, row.cell(), status);
        return end;
    }

    private int beside(int at, Beside row) {
        var status =
                row.cells().stream()
                        .skip(1)
                        .map(cell -> CellText.lines(cell.text()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n"));
        var cell = row.cells().getFirst();
        var tells = Caption.isSentence(status) && !Caption.isSentence(cell.text());
        if (!chapters.isInResults() || !tells) {
            return aside(at, row, Why.OUTSIDE);
        }
        addTopic(row, cell, status);
        return at + 1;
    }

    private void addTopic(CardRow row, Cell cell, String status) {
        var caption = Captions.ofCard(String.valueOf(CellText.line(cell.text())));
        topicsNumbered += caption.isNumbered() ? 1 : 0;
        var struck = cell.looks().struckThrough();
        var origin = new Origin(grid.source(cell), row.row().hidden(), struck);
        items.add(new Topic(row.row().number(), caption, status, origin));
    }
}
