package dk.milepael.ingest.layout.agreement;

import dk.milepael.ingest.layout.Caption;
import dk.milepael.plan.LeftOut;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Goes down the items of a sheet and gives each card its heading, goal and sections. */
final class EntryReader {
    private static final int LONGEST_TITLE = 240;

    private final List<Item> items;
    private final CardWords words;

    final List<Entry> entries = new ArrayList<>();
    final List<Item.Aside> asides = new ArrayList<>();

    /** The numbers of the rows that something was read from. */
    final TreeSet<Integer> used = new TreeSet<>();

    /** The numbers of the rows of cards that nobody has filled in. */
    final Set<Integer> blank = new HashSet<>();

    private final TrackList list;
    private final List<CardRow> pending = new ArrayList<>();
    private final List<Item.Goal> goals = new ArrayList<>();
    private @Nullable Caption lastCaption;
    private boolean hasCards;

    EntryReader(List<Item> items, CardWords words) {
        this.items = items;
        this.words = words;
        this.list = new TrackList(words);
    }

    void read() {
        for (int i = 0; i < items.size(); i++) {
            switch (items.get(i)) {
                case Item.Aside aside -> aside(aside);
                case Item.Plain(var row) -> plain(row, i);
                case Item.Goal goal -> goal(goal, i);
                case Item.Card(var table) -> card(table);
                case Item.TrackTable(var header, var rows) -> {
                    closeList();
                    list.table(header, rows);
                    closeList();
                }
                case Item.Timeline timeline -> timeline(timeline);
            }
        }
        closeList();
        goalAlone();
    }

    /** Below a title that is struck through, a card is not called by the title before it. */
    private void aside(Item.Aside aside) {
        asides.add(aside);
        lastCaption = aside.why() == LeftOut.Why.STRUCK_THROUGH ? null : lastCaption;
    }

    private void plain(CardRow row, int at) {
        if (goesOnWithGoal(row)) {
            goals.add(new Item.Goal(row, row.text()));
            return;
        }
        goalAlone();
        if (isTableOfContents(row)) {
            return;
        }
        var caption = row.caption();
        if (words.isTrack(caption.title()) && !isCardsTitle(at)) {
            closeList();
            list.open(caption.title(), row);
        } else if (list.isOpen() && !caption.numbering().isDecimal()) {
            list.title(row);
        } else {
            closeList();
            pending.add(row);
        }
    }

    /** A line of a contents page ends in the number of a page, after leaders or a tab. */
    private static boolean isTableOfContents(CardRow row) {
        return row.filled().size() == 1
                && row.first().text().matches("(?s).*(?:\\.{3,}|…|\\t)\\s*\\d{1,3}\\s*");
    }

    /** A goal's second paragraph: below a bare «Mål:», in mid-sentence, or too long for a title. */
    private boolean goesOnWithGoal(CardRow row) {
        return !goals.isEmpty()
                && (goals.getLast().text().isBlank()
                        || Caption.isSentence(row.text())
                        || Character.isLowerCase(row.text().charAt(0)));
    }

    private boolean isCardsTitle(int at) {
        var next = at + 1 < items.size() ? items.get(at + 1) : null;
        return next instanceof Item.Goal || next instanceof Item.Card;
    }

    private void goal(Item.Goal goal, int at) {
        if (list.isOpen() && !leadsToCard(at)) {
            list.goal(goal);
        } else {
            goals.add(goal);
        }
    }

    private boolean leadsToCard(int at) {
        return items.stream()
                .skip(at)
                .filter(item -> !(item instanceof Item.Goal || item instanceof Item.Aside))
                .findFirst()
                .filter(Item.Card.class::isInstance)
                .isPresent();
    }

    /** A goal with a heading and without a table is a card that nobody has filled in. */
    private void goalAlone() {
        if (!goals.isEmpty() && hasCards && !pending.isEmpty()) {
            card(new CardTable());
        }
        goals.clear();
    }

    private void card(CardTable table) {
        pending.addAll(list.unused());
        closeList();
        var title = title();
        var caption = title == null ? lastCaption : title.caption();
        var draft = new CardDraft(caption, title, List.copyOf(goals), table);
        if (draft.isBlank()) {
            passOver(draft);
            return;
        }
        sections(title);
        entries.add(new Entry.Card(draft));
        draft.rows().forEach(row -> used.add(row.number()));
        lastCaption = caption;
        hasCards = true;
        pending.clear();
        goals.clear();
    }

    /** Of a card that nobody has filled in, only its title is told; the headings above it stay. */
    private void passOver(CardDraft draft) {
        var title = draft.title();
        draft.rows().stream()
                .filter(row -> !row.equals(title))
                .forEach(row -> blank.add(row.number()));
        pending.remove(title);
        lastCaption = draft.caption();
        goals.clear();
    }

    /** The nearest row above that may be a title. */
    private @Nullable CardRow title() {
        return pending.reversed().stream().filter(EntryReader::mayBeTitle).findFirst().orElse(null);
    }

    private static boolean mayBeTitle(CardRow row) {
        var text = row.text();
        return text.length() <= LONGEST_TITLE
                && !text.endsWith(".")
                && (row.filled().size() == 1 || row.hasNumberFirst());
    }

    /** Before a sheet's first card, only the headings that its own number goes on from count. */
    private void sections(@Nullable CardRow title) {
        var kept = new ArrayList<Entry.Section>();
        var below = title == null ? null : title.caption().number();
        var above = title == null ? pending : pending.subList(0, pending.indexOf(title));
        for (var row : above.reversed()) {
            var caption = row.caption();
            if (isSection(row, caption) && (hasCards || goesOn(below, caption.number()))) {
                kept.addFirst(new Entry.Section(row, caption));
                below = caption.number();
            }
        }
        entries.addAll(kept);
        kept.forEach(section -> used.add(section.row().number()));
    }

    private boolean isSection(CardRow row, Caption caption) {
        var headed = caption.isNumbered() || (hasCards && row.isStyled());
        return headed && mayBeTitle(row) && !Caption.isSentence(caption.title());
    }

    private static boolean goesOn(@Nullable String number, @Nullable String above) {
        return number == null || (above != null && number.startsWith(above + "."));
    }

    private void timeline(Item.Timeline timeline) {
        closeList();
        used.add(timeline.header().number());
        for (var row : timeline.rows()) {
            used.add(row.number());
            entries.add(new Entry.Step(row));
        }
    }

    private void closeList() {
        list.close();
        entries.addAll(list.take());
        used.addAll(list.takeUsed());
    }

    /** The rows between the first and last that were read, and were not read themselves. */
    LeftOut.Why why(CardRow row) {
        return asides.stream()
                .filter(aside -> aside.row().number() == row.number())
                .map(Item.Aside::why)
                .findFirst()
                .orElse(LeftOut.Why.NOTE);
    }
}
