package dk.milepael.report.planpage;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Criterion;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Message;
import dk.milepael.plan.Milestone;
import dk.milepael.report.Words;
import dk.milepael.report.planpage.Card.Field;
import dk.milepael.report.planpage.Card.Passage;
import dk.milepael.rules.JudgedPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers the fields of a card in their order; a field without words is left out. */
public final class CardFields {
    private static final int HEAD_LENGTH = 60;

    private final Words words;
    private final Cells cells;
    private final List<Field> fields = new ArrayList<>();

    public CardFields(Words words) {
        this.words = words;
        this.cells = new Cells(words);
    }

    /** The card with what was gathered. */
    public Card card(String id, Initiative initiative, String people) {
        var title = Cells.numbered(initiative.label());
        return new Card(id, Cells.brief(title), Cells.brief(title, HEAD_LENGTH), people, fields);
    }

    /** The card's own light with its reason, which every card has. */
    public CardFields light(JudgedPlan plan, Initiative initiative) {
        var light = cells.light(plan.initiatives().get(initiative.id()), initiative.progress());
        fields.add(new Field(words.say("plan.light"), List.of(), light, null));
        return this;
    }

    public CardFields text(String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            fields.add(new Field(words.say(label), Passages.of(text), null, null));
        }
        return this;
    }

    /** A field that a card has also where nothing stands in it. */
    public CardFields textOrEmpty(String label, @Nullable String text) {
        var passages = text == null ? List.<Passage>of() : Passages.of(text);
        fields.add(new Field(words.say(label), passages, null, null));
        return this;
    }

    /** Staff's words, and ours beside them. */
    public CardFields text(String label, String text, String beside) {
        fields.add(new Field(words.say(label), Passages.of(text), null, beside));
        return this;
    }

    public CardFields items(String label, List<String> items) {
        if (items.size() == 1) {
            return text(label, items.getFirst());
        }
        if (!items.isEmpty()) {
            fields.add(new Field(words.say(label), List.of(Passage.list(items)), null, null));
        }
        return this;
    }

    /** What the goal is to be known by, each with the day that its own words promise. */
    public CardFields criteria(String label, List<Criterion> criteria) {
        return items(label, criteria.stream().map(this::criterion).toList());
    }

    private String criterion(Criterion criterion) {
        var deadline = criterion.deadline();
        var day = deadline == null ? null : cells.day(deadline);
        return day == null
                ? criterion.text()
                : words.say(
                        Message.of("card.criterion")
                                .with("tekst", criterion.text())
                                .with("dag", day));
    }

    /** The milestones, numbered from 1, each with deadline, status and light. */
    public CardFields milestones(JudgedPlan plan, Initiative initiative) {
        var rows = initiative.milestones();
        IntStream.range(0, rows.size())
                .mapToObj(place -> milestone(plan, rows.get(place), place + 1L))
                .forEach(fields::add);
        return this;
    }

    private Field milestone(JudgedPlan plan, Milestone row, long number) {
        return new Field(
                words.say(Message.of("card.milestone").with("nr", new Arg.Count(number))),
                passages(row),
                cells.light(plan.milestones().get(row.id()), row.progress()),
                null);
    }

    private List<Passage> passages(Milestone milestone) {
        return Stream.of(
                        Passages.of(milestone.title()).stream(),
                        Stream.ofNullable(milestone.deadline())
                                .map(cells::deadline)
                                .map(cell -> cell.day() == null ? cell.raw() : cell.day())
                                .map(day -> beside("card.deadline", day)),
                        Stream.ofNullable(milestone.progress().status())
                                .map(status -> beside("card.status", status)))
                .flatMap(passages -> passages)
                .toList();
    }

    private Passage beside(String key, @Nullable String text) {
        return Passage.beside(words.say(Message.of(key).with("tekst", text == null ? "" : text)));
    }
}
