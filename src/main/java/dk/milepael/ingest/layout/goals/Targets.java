package dk.milepael.ingest.layout.goals;

import dk.milepael.danish.Listing;
import dk.milepael.danish.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a goal is to be known by, as its cells tell it.
 *
 * @param introduction the words that only lead in to the targets; null where there are none
 */
record Targets(List<String> texts, @Nullable String introduction) {

    /** Behind its bullet an item may have a number as well: «• 1: …». */
    private static final Pattern OWN_NUMBER = Pattern.compile("^\\d{1,2}[:.)]\\s+(?=\\p{Lu})");

    static Targets of(List<GoalField> fields, Prose prose) {
        var texts = new ArrayList<String>();
        var introductions = new ArrayList<String>();
        for (var field : fields) {
            addTo(texts, introductions, prose.listing(field.text()));
        }
        return new Targets(
                texts, introductions.isEmpty() ? null : String.join("\n", introductions));
    }

    /** One for each bullet, else one for the cell. */
    private static void addTo(List<String> texts, List<String> introductions, Listing listing) {
        var intro = listing.intro();
        if (intro != null) {
            var leadsIn = !listing.items().isEmpty() && intro.endsWith(":");
            (leadsIn ? introductions : texts).add(intro);
        }
        listing.items().stream()
                .map(item -> OWN_NUMBER.matcher(item).replaceFirst(""))
                .forEach(texts::add);
        Stream.ofNullable(listing.rest()).flatMap(String::lines).forEach(texts::add);
    }
}
