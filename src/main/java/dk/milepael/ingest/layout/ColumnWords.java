package dk.milepael.ingest.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells a column's role by the words of its header. */
public final class ColumnWords {
    private static final String COMMON = "/layout/columns.properties";
    private static final int LONGEST_HEADER = 60;
    private static final int WHOLE = 3;
    private static final int BEGINNING = 2;
    private static final int INSIDE = 1;

    /**
     * A role that a header speaks for.
     *
     * @param strength from 1, a word somewhere in it, to 3, the whole header
     */
    public record Match(ColumnRole role, int strength, int length) {
        boolean isWhole() {
            return strength == WHOLE;
        }

        /** The same role, as of a header that only begins with its words. */
        Match asBeginning() {
            return new Match(role, BEGINNING, length);
        }

        /** The same words in another role. */
        Match as(ColumnRole other) {
            return new Match(other, strength, length);
        }

        /** The same role, as of a header that only mentions its words. */
        Match asMention() {
            return new Match(role, INSIDE, length);
        }

        /** Whether the header begins with words of the role, or is nothing else. */
        boolean isPlain() {
            return strength >= BEGINNING;
        }
    }

    /**
     * @param place in the list: of two that fit alike, the first wins
     */
    private record Phrase(ColumnRole role, String words, boolean whole, int place) {}

    private final Map<String, List<Phrase>> byUnspaced = new HashMap<>();
    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private int size;

    /** The words that all families share. */
    public ColumnWords() {
        add(COMMON);
    }

    /**
     * A family's own words before those that all share.
     *
     * @param own a resource; its words win where both lists have the same
     */
    public ColumnWords(String own) {
        add(own);
        add(COMMON);
    }

    private void add(String resource) {
        var lists = new WordLists(resource);
        for (var role : ColumnRole.values()) {
            lists.list(role.id()).forEach(words -> add(role, words));
        }
    }

    private void add(ColumnRole role, String written) {
        var whole = written.startsWith("=");
        var words = whole ? written.substring(1) : written;
        var phrase = new Phrase(role, words, whole, size++);
        byUnspaced.computeIfAbsent(unspaced(words), _ -> new ArrayList<>()).add(phrase);
        if (!whole) {
            byFirstWord.computeIfAbsent(words.split(" ", 2)[0], _ -> new ArrayList<>()).add(phrase);
        }
    }

    /** The role that fits best; the longer phrase where two fit alike. */
    public Optional<Match> match(String header) {
        var folded = header.length() > 2 * LONGEST_HEADER ? "" : WordLists.fold(header);
        return folded.isEmpty() || folded.length() > LONGEST_HEADER
                ? Optional.empty()
                : best(folded);
    }

    private static final Comparator<Phrase> BEST =
            Comparator.comparingInt((Phrase phrase) -> phrase.words.length())
                    .thenComparing(Phrase::place, Comparator.reverseOrder());

    private Optional<Match> best(String folded) {
        return match(byUnspaced.getOrDefault(unspaced(folded), List.of()).stream(), WHOLE)
                .or(() -> match(at(folded, 0), BEGINNING))
                .or(() -> match(inside(folded), INSIDE));
    }

    private static Optional<Match> match(Stream<Phrase> fitting, int strength) {
        return fitting.max(BEST)
                .map(phrase -> new Match(phrase.role, strength, phrase.words.length()));
    }

    private Stream<Phrase> inside(String header) {
        return IntStream.range(1, header.length())
                .filter(at -> header.charAt(at - 1) == ' ')
                .boxed()
                .flatMap(at -> at(header, at));
    }

    /** The phrases whose words stand at a place in a header. */
    private Stream<Phrase> at(String header, int place) {
        var end = header.indexOf(' ', place);
        var word = header.substring(place, end < 0 ? header.length() : end);
        return byFirstWord.getOrDefault(word, List.of()).stream()
                .filter(phrase -> header.startsWith(phrase.words, place))
                .filter(phrase -> endsWord(header, place + phrase.words.length()));
    }

    private static boolean endsWord(String header, int end) {
        return end == header.length() || header.charAt(end) == ' ';
    }

    /** A header broken inside a word, without a hyphen, has a space too many. */
    private static String unspaced(String words) {
        return words.replace(" ", "");
    }
}
