package dk.milepael.ingest.layout.agreement;

import dk.milepael.danish.YearHints;
import dk.milepael.ingest.layout.Caption;
import dk.milepael.ingest.layout.CellText;
import dk.milepael.ingest.layout.DeadlineCells;
import dk.milepael.ingest.layout.Imprint;
import dk.milepael.ingest.layout.OpenSections;
import dk.milepael.ingest.layout.PlanRead;
import dk.milepael.ingest.layout.RowWords;
import dk.milepael.ingest.layout.Surroundings;
import dk.milepael.ingest.layout.Wording;
import dk.milepael.plan.CommitmentField;
import dk.milepael.plan.Family;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.TimelineEntry;
import dk.milepael.plan.TrackGoal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes one plan of all sheets with cards, lists of tracks and timelines. */
final class AgreementReader {
    private final Wording wording;
    private final RowWords rowWords;
    private final CardWords words;

    AgreementReader(Wording wording, RowWords rowWords, CardWords words) {
        this.wording = wording;
        this.rowWords = rowWords;
        this.words = words;
    }

    PlanRead read(List<AgreementSheet> parts, Surroundings surroundings) {
        var entries = parts.stream().flatMap(part -> part.entries().stream()).toList();
        var heading = heading(parts, surroundings, entries);
        var hints = new YearHints(null, heading.year(), null);
        var sections = new OpenSections();
        var initiatives = initiatives(entries, sections, new CardReader(wording, words, hints));
        var plan =
                new PlanVersion(
                        heading,
                        sections.all(),
                        initiatives,
                        new PlanVersion.Annex(timeline(entries, hints), trackList(entries)),
                        parts.stream().flatMap(part -> part.leftOut().stream()).toList(),
                        List.of());
        return new PlanRead(plan, parts.stream().map(AgreementSheet::account).toList());
    }

    /** The first part that has a title above it tells it; the others stand for the file's name. */
    private PlanVersion.Heading heading(
            List<AgreementSheet> parts, Surroundings surroundings, List<Entry> entries) {
        var imprint = new Imprint(wording.deadlines(), rowWords);
        var headings =
                parts.stream()
                        .map(part ->
                                imprint.read(
                                        Family.DEVELOPMENT_AGREEMENT,
                                        part.extent(),
                                        surroundings,
                                        years(entries)))
                        .toList();
        return headings.stream()
                .filter(heading -> !heading.title().equals(surroundings.stem()))
                .findFirst()
                .orElse(headings.getFirst());
    }

    private Stream<Integer> years(List<Entry> entries) {
        return entries.stream()
                .filter(Entry.Card.class::isInstance)
                .map(entry -> ((Entry.Card) entry).draft())
                .flatMap(card -> Stream.of(card.goal(), card.table().lines(Label.TASKS)))
                .filter(Objects::nonNull)
                .flatMap(text ->
                        wording
                                .prose()
                                .commitments(text, CommitmentField.TASKS, YearHints.NONE)
                                .stream())
                .flatMap(commitment -> Imprint.yearOf(commitment.deadline()));
    }

    private static List<Initiative> initiatives(
            List<Entry> entries, OpenSections sections, CardReader reader) {
        var initiatives = new ArrayList<Initiative>();
        var numbers = new HeadingNumbers(entries);
        for (var entry : entries) {
            switch (entry) {
                case Entry.Section(var row, var caption) -> sections.open(caption, row.source());
                case Entry.Card(var draft) -> {
                    var caption = draft.caption();
                    var title = draft.title();
                    var opens = caption != null && numbers.isSection(caption);
                    if (caption != null && title != null && opens) {
                        sections.open(caption, title.source());
                    }
                    var label = label(draft, opens ? null : number(caption), sections);
                    var id = "i" + (initiatives.size() + 1);
                    initiatives.add(reader.read(draft, label, id, sections.current()));
                }
                case Entry.Listed _, Entry.Step _ -> {}
            }
        }
        return initiatives;
    }

    private static @Nullable String number(@Nullable Caption caption) {
        return caption == null ? null : caption.number();
    }

    /** A card without a heading is called by its goal, else by its section. */
    private static Initiative.Label label(
            CardDraft card, @Nullable String number, OpenSections sections) {
        var caption = card.caption();
        if (caption != null) {
            return new Initiative.Label(number, caption.title());
        }
        var goal = card.goal() == null ? sections.titleOf(sections.current()) : card.goal();
        return new Initiative.Label(null, goal == null ? "–" : goal);
    }

    private List<TimelineEntry> timeline(List<Entry> entries, YearHints hints) {
        var cells = new DeadlineCells(wording.deadlines());
        return entries.stream()
                .filter(Entry.Step.class::isInstance)
                .map(entry -> ((Entry.Step) entry).row())
                .map(row ->
                        new TimelineEntry(
                                String.valueOf(CellText.lines(row.first().text())),
                                cells.read(row.filled().getLast(), hints)))
                .toList();
    }

    private static List<TrackGoal> trackList(List<Entry> entries) {
        return entries.stream()
                .filter(Entry.Listed.class::isInstance)
                .map(entry -> ((Entry.Listed) entry).goal())
                .toList();
    }
}
