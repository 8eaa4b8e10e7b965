package dk.milepael.ingest.layout.cards;

import dk.milepael.ingest.layout.Caption;
import dk.milepael.ingest.layout.Caption.Numbering;
import dk.milepael.ingest.layout.WordLists;
import java.util.regex.Pattern;

/** Numbers and titles of cards and of the headings over them. */
final class Captions {
    private static final Pattern OF_CARD =
            Pattern.compile(
                    "(?<number>\\d{1,2}(?:\\.\\d{1,2})?)\\s*(?:[.):]\\s*|\\s-\\s|\\s–\\s)(?<title>\\p{L}.*)");
    private static final Pattern WITHOUT_POINT =
            Pattern.compile("(?<number>\\d{1,2})\\s+(?<title>\\p{Lu}.*)");

    private Captions() {}

    /** A card's own; its number needs no capital behind it. */
    static Caption ofCard(String line) {
        var match = OF_CARD.matcher(line);
        return match.matches()
                ? new Caption(
                        match.group("number").contains(".")
                                ? Numbering.SECOND_LEVEL
                                : Numbering.FIRST_LEVEL,
                        match.group("number"),
                        match.group("title"))
                : Caption.of(line);
    }

    /**
     * A heading's own.
     *
     * @param mayLackPoint whether «4 Mål» is numbered too
     */
    static Caption ofHeading(String line, boolean mayLackPoint) {
        var match = WITHOUT_POINT.matcher(line);
        return mayLackPoint && match.matches()
                ? new Caption(Numbering.FIRST_LEVEL, match.group("number"), match.group("title"))
                : Caption.of(line);
    }

    static boolean isSame(Caption one, Caption other) {
        return java.util.Objects.equals(one.number(), other.number())
                && WordLists.fold(one.title()).equals(WordLists.fold(other.title()));
    }
}
