package dk.milepael.report.cards;

import dk.milepael.plan.Initiative;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Reference;
import dk.milepael.report.Words;
import dk.milepael.report.cards.CardsView.ReferenceRow;
import dk.milepael.report.planpage.Cells;
import dk.milepael.report.planpage.Group;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** «Henvisninger»: where a card points to another, and whether that one is there. */
final class ReferenceRows {
    private final Words words;
    private final PlanVersion version;
    private final List<Group> groups;
    private final Map<String, Place> places = new HashMap<>();

    /** Where a card is found. */
    private record Place(String id, String title) {}

    ReferenceRows(Words words, PlanVersion version, List<Group> groups) {
        this.words = words;
        this.version = version;
        this.groups = groups;
        groups.forEach(
                group -> group.each((id, card) -> places.put(card.id(), place(id, card, group))));
    }

    /** A topic that has no card of its own is found in its department. */
    private static Place place(String id, Initiative card, Group group) {
        return new Place(CardsAssembler.isResult(card) ? group.id() : id, title(card, group));
    }

    private static String title(Initiative card, Group group) {
        return "%s (%s)".formatted(Cells.brief(Cells.numbered(card.label())), group.title());
    }

    List<ReferenceRow> all() {
        return groups.stream()
                .flatMap(group -> group.initiatives().stream())
                .flatMap(card ->
                        card.content().references().stream().map(reference -> row(card, reference)))
                .toList();
    }

    private ReferenceRow row(Initiative card, Reference reference) {
        var from = place(card);
        var target = version.target(card, reference).map(this::place);
        return new ReferenceRow(
                from.id(),
                from.title(),
                reference.raw(),
                target.map(Place::id).orElse(null),
                target.map(Place::title).orElseGet(() -> words.say("cards.references.lost")));
    }

    private Place place(Initiative card) {
        return places.getOrDefault(card.id(), new Place("", card.label().title()));
    }
}
