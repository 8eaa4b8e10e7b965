package dk.milepael.ingest.layout.goals;

import dk.milepael.danish.Listing;
import dk.milepael.danish.Prose;
import dk.milepael.ingest.layout.Caption;
import dk.milepael.ingest.layout.CellText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A goal as a cell tells it.
 *
 * @param number null where it has none
 * @param title its words on one line, up to a line break that ends a sentence
 * @param goal all its words, line by line
 * @param remark what the cell says of several goals together; null where it says nothing
 */
record GoalText(@Nullable String number, String title, String goal, @Nullable String remark) {
    private static final Pattern OWN_NUMBER =
            Pattern.compile("^\\d{1,2}(?:\\.\\d{1,2}){0,2}[.)]?\\s+");

    /**
     * The goals of a cell, or of the part of it behind a label. «Vi vil:» opens a list of goals;
     * words that say more are one goal that the list details.
     */
    static List<GoalText> of(GoalField field, GoalWords words, Prose prose) {
        var text = CellText.lines(field.text());
        if (text == null) {
            return List.of();
        }
        var listing = prose.listing(field.text());
        if (listing.items().size() > 1 && words.isOpening(listing.intro())) {
            return several(listing);
        }
        return List.of(one(field, listing, text));
    }

    private static List<GoalText> several(Listing listing) {
        return listing.items().stream()
                .map(item -> new GoalText(null, title(item), item, listing.rest()))
                .toList();
    }

    private static GoalText one(GoalField field, Listing listing, String text) {
        var bulletOnly = listing.intro() == null && listing.items().size() == 1;
        var caption = Caption.of(String.valueOf(CellText.line(text)));
        var numbered = caption.numbering().isDecimal();
        var whole =
                numbered
                        ? OWN_NUMBER.matcher(text).replaceFirst("")
                        : bulletOnly ? plain(listing) : text;
        var number = field.number() != null || !numbered ? field.number() : caption.number();
        return new GoalText(number, title(whole), whole, null);
    }

    private static String plain(Listing listing) {
        return Stream.concat(listing.items().stream(), Stream.ofNullable(listing.rest()))
                .collect(Collectors.joining("\n"));
    }

    private static String title(String goal) {
        var title = new ArrayList<String>();
        for (var line : String.valueOf(CellText.items(goal)).lines().toList()) {
            title.add(line);
            if (line.matches(".*[.!?]")) {
                break;
            }
        }
        return String.join(" ", title);
    }
}
