package dk.milepael.ingest.layout.agreement;

import dk.milepael.ingest.layout.Caption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a section without cards of other names from a card that has a number itself. */
final class HeadingNumbers {
    private final Set<Caption.Numbering> ofSections;
    private final List<String> numbers;

    HeadingNumbers(List<Entry> entries) {
        ofSections = sections(entries).map(Caption::numbering).collect(Collectors.toSet());
        numbers =
                Stream.concat(sections(entries), titles(entries))
                        .flatMap(caption -> Stream.ofNullable(caption.number()))
                        .toList();
    }

    private static Stream<Caption> sections(List<Entry> entries) {
        return entries.stream()
                .filter(Entry.Section.class::isInstance)
                .map(entry -> ((Entry.Section) entry).caption());
    }

    private static Stream<Caption> titles(List<Entry> entries) {
        return entries.stream()
                .filter(Entry.Card.class::isInstance)
                .flatMap(entry -> Stream.ofNullable(((Entry.Card) entry).draft().caption()));
    }

    /** A card's heading that is numbered as sections are, or that others go on from. */
    boolean isSection(Caption caption) {
        return caption.isNumbered()
                && (ofSections.contains(caption.numbering())
                        || numbers.stream()
                                .anyMatch(number -> number.startsWith(caption.number() + ".")));
    }
}
