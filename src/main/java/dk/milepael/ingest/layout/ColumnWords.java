package dk.milepael.ingest.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells a column's role by the words of its header. */
final class ColumnWords {
    private static final int LONGEST_HEADER = 60;
    private static final int WHOLE = 3;
    private static final int BEGINNING = 2;
    private static final int INSIDE = 1;

    /**
     * A role that a header speaks for.
     *
     * @param strength from 1, a word somewhere in it, to 3, the whole header
     */
    record Match(ColumnRole role, int strength, int length) {
        boolean isWhole() {
            return strength == WHOLE;
        }
    }

    private record Phrase(ColumnRole role, String words, boolean whole) {}

    private final List<Phrase> phrases;

    ColumnWords() {
        var lists = new WordLists("/layout/columns.properties");
        phrases =
                Stream.of(ColumnRole.values())
                        .flatMap(role ->
                                lists.list(role.id()).stream().map(words -> phrase(role, words)))
                        .toList();
    }

    private static Phrase phrase(ColumnRole role, String words) {
        return words.startsWith("=")
                ? new Phrase(role, words.substring(1), true)
                : new Phrase(role, words, false);
    }

    /** The role that fits best; the longer phrase where two fit alike. */
    Optional<Match> match(String header) {
        var folded = WordLists.fold(header);
        return folded.isEmpty() || folded.length() > LONGEST_HEADER
                ? Optional.empty()
                : phrases.stream()
                        .map(phrase ->
                                new Match(
                                        phrase.role,
                                        strength(folded, phrase),
                                        phrase.words.length()))
                        .filter(match -> match.strength > 0)
                        .max(
                                Comparator.comparingInt(Match::strength)
                                        .thenComparingInt(Match::length));
    }

    private static int strength(String header, Phrase phrase) {
        if (header.equals(phrase.words) || unspaced(header).equals(unspaced(phrase.words))) {
            return WHOLE;
        }
        if (phrase.whole) {
            return 0;
        }
        if ((header + " ").startsWith(phrase.words + " ")) {
            return BEGINNING;
        }
        return (" " + header + " ").contains(" " + phrase.words + " ") ? INSIDE : 0;
    }

    /** A header broken inside a word, without a hyphen, has a space too many. */
    private static String unspaced(String words) {
        return words.replace(" ", "");
    }
}
