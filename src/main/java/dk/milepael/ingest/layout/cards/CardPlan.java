package dk.milepael.ingest.layout.cards;

import dk.milepael.danish.AgreementPoints;
import dk.milepael.danish.YearHints;
import dk.milepael.ingest.layout.Caption;
import dk.milepael.ingest.layout.Imprint;
import dk.milepael.ingest.layout.PlanRead;
import dk.milepael.ingest.layout.RowWords;
import dk.milepael.ingest.layout.Surroundings;
import dk.milepael.ingest.layout.WordLists;
import dk.milepael.ingest.layout.Wording;
import dk.milepael.ingest.layout.cards.CardItem.Aside;
import dk.milepael.ingest.layout.cards.CardItem.Card;
import dk.milepael.ingest.layout.cards.CardItem.Heading;
import dk.milepael.ingest.layout.cards.CardItem.Listed;
import dk.milepael.ingest.layout.cards.CardItem.Topic;
import dk.milepael.plan.AgreementPoint;
import dk.milepael.plan.Family;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.LeftOut;
import dk.milepael.plan.LeftOut.Why;
import dk.milepael.plan.PlanVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The plan that the cards of several sheets make. */
final class CardPlan {
    private final List<CardSheet> sheets;
    private final CardWords words;
    private final Wording wording;
    private final Chapters chapters;
    private final Set<String> shared;
    private final List<Initiative> initiatives = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Finding> remarks = new ArrayList<>();
    private final AgreementPoints points = new AgreementPoints();
    private final ListedTitles listed = new ListedTitles();

    CardPlan(List<CardSheet> sheets, CardWords words, Wording wording) {
        this.sheets = sheets;
        this.words = words;
        this.wording = wording;
        chapters = new Chapters(words);
        shared = shared(sheets);
    }

    /** The headings that stand on more than one sheet. */
    private static Set<String> shared(List<CardSheet> sheets) {
        var counts =
                sheets.stream()
                        .flatMap(sheet -> headings(sheet).stream())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Set<String> headings(CardSheet sheet) {
        return sheet.items().stream()
                .filter(Heading.class::isInstance)
                .map(item -> key(((Heading) item).caption()))
                .collect(Collectors.toSet());
    }

    private static String key(Caption caption) {
        return WordLists.fold(caption.number() + " " + caption.title());
    }

    PlanRead read(Surroundings surroundings) {
        var years = sheets.stream().flatMap(CardSheet::years);
        var heading =
                new Imprint(wording.deadlines(), new RowWords())
                        .read(
                                Family.INITIATIVE_CARDS,
                                sheets.getFirst().extent(),
                                surroundings,
                                years);
        var hints = new YearHints(null, heading.year(), heading.statusDate());
        var reader = new CardReader(wording, hints);
        sheets.forEach(sheet -> read(sheet, reader));
        var plan =
                new PlanVersion(
                        heading,
                        chapters.all(),
                        initiatives,
                        PlanVersion.Annex.NONE,
                        leftOut,
                        remarks);
        return new PlanRead(plan, sheets.stream().map(CardSheet::account).toList());
    }

    private void read(CardSheet sheet, CardReader reader) {
        chapters.startSheet();
        listed.clear();
        for (var item : sheet.items()) {
            switch (item) {
                case Heading heading -> heading(heading);
                case Card(var draft) -> {
                    openSection(sheet);
                    card(draft, reader);
                }
                case Topic topic -> {
                    openSection(sheet);
                    initiatives.add(
                            ofAgreement(
                                    reader.read(
                                            topic, nextId(), chapters.current(), chapters.year())));
                }
                case Listed list -> {
                    listed.add(list);
                    leaveOut(list.line(), list.cell(), Why.NOTE);
                }
                case Aside(var line, var cell, var why) -> leaveOut(line, cell, why);
            }
        }
    }

    /** A topic under «Opfølgning på budgetaftalen» is a point of it. */
    private Initiative ofAgreement(Initiative topic) {
        var section = chapters.current();
        return section == null
                ? topic
                : points.namedIn(chapters.all().get(section).title())
                        .map(name -> new AgreementPoint(name, topic.label().title()))
                        .map(point -> topic.with(topic.content().agreed(List.of(point))))
                        .orElse(topic);
    }

    private void heading(Heading heading) {
        listed.clear();
        var again =
                shared.contains(key(heading.caption())) && chapters.openAgain(heading.caption());
        if (!again) {
            chapters.open(heading);
        }
    }

    /** Without a heading of its own, or under one that other sheets share, a sheet names one. */
    private void openSection(CardSheet sheet) {
        var open = chapters.current();
        var isShared = open != null && shared.contains(keyOf(open));
        if ((open == null || isShared) && !words.isNoSection(sheet.grid().sheet())) {
            var name = Captions.ofCard(sheet.grid().sheet());
            chapters.openSheet(name, SheetNames.cell(sheet.grid()));
        }
    }

    private String keyOf(int position) {
        var section = chapters.all().get(position);
        return WordLists.fold(section.number() + " " + section.title());
    }

    private void card(CardDraft draft, CardReader reader) {
        var initiative = reader.read(draft, nextId(), chapters.current());
        initiatives.add(initiative);
        listed.compare(initiative, remarks);
    }

    private String nextId() {
        return "i" + (initiatives.size() + 1);
    }

    private void leaveOut(CardRow line, dk.milepael.plan.SourceCell cell, Why why) {
        leftOut.add(new LeftOut(cell, why, line.wholeText()));
    }
}
