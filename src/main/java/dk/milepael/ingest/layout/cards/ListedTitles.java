package dk.milepael.ingest.layout.cards;

import dk.milepael.ingest.layout.Caption;
import dk.milepael.ingest.layout.WordLists;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The list of the cards that follow a heading, held against the cards. */
final class ListedTitles {
    private static final String RULE = "list-title-differs";

    private final Map<String, Caption> titles = new HashMap<>();

    void add(CardItem.Listed list) {
        for (var caption : list.captions()) {
            if (caption.number() != null) {
                titles.put(caption.number(), caption);
            }
        }
    }

    /** Another heading begins: what its own list says counts from here. */
    void clear() {
        titles.clear();
    }

    /** Tells where the list calls a card by another title. */
    void compare(Initiative card, List<Finding> remarks) {
        var number = card.label().number();
        var listed = number == null ? null : titles.remove(number);
        if (listed != null && !isSame(listed.title(), card.label().title())) {
            var message =
                    Message.of(RULE)
                            .with("liste", listed.title())
                            .with("kort", card.label().title());
            remarks.add(new Finding(RULE, Severity.NOTE, message, card.origin().cell()));
        }
    }

    /** A label before the title, «Indsatsområde: …», makes it no other one. */
    private static boolean isSame(String listed, String title) {
        var own = title.substring(title.indexOf(':') + 1);
        return Stream.of(title, own)
                .anyMatch(name -> WordLists.fold(name).equals(WordLists.fold(listed)));
    }
}
