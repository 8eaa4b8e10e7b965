package dk.milepael.ingest.layout.agreement;

import dk.milepael.ingest.layout.RowWords;
import dk.milepael.ingest.layout.WordLists;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Knows the labels of a goal card and the headers of what stands beside the cards. */
final class CardWords {
    private static final int LONGEST_LABEL = 60;
    private static final int WHOLE = 3;
    private static final int BEGINNING = 2;
    private static final Pattern LABEL_END = Pattern.compile("[?:]\\s+|\\s*\\n\\s*");

    /**
     * A label and what follows it in its own cell.
     *
     * @param points 3 for one that is known whole, 2 for one that begins with known words
     * @param rest empty where the cell holds the label alone
     */
    record Match(Label label, int points, String rest) {}

    private record Phrase(Label label, String words, boolean whole) {}

    private final WordLists lists = new WordLists("/layout/agreement.properties");
    private final Pattern trackOwner = first("track-owner", "");
    private final Pattern trackCount = first("track-count", "\\d+ ?");
    private final RowWords rows;
    private final List<Phrase> phrases;

    CardWords(RowWords rows) {
        this.rows = rows;
        phrases =
                Stream.of(Label.values())
                        .flatMap(label ->
                                lists.list(label.id()).stream().map(words -> phrase(label, words)))
                        .toList();
    }

    private static Phrase phrase(Label label, String words) {
        return words.startsWith("=")
                ? new Phrase(label, words.substring(1), true)
                : new Phrase(label, words, false);
    }

    List<String> list(String name) {
        return lists.list(name);
    }

    /** The label that a cell is, or begins with. */
    Optional<Match> label(String text) {
        var end = LABEL_END.matcher(text.strip());
        return whole(text)
                .or(() -> end.find() ? split(text.strip(), end.start(), end.end()) : none());
    }

    private static Optional<Match> none() {
        return Optional.empty();
    }

    private Optional<Match> whole(String text) {
        var folded = WordLists.foldLabel(text, LONGEST_LABEL);
        return folded.isEmpty() || folded.length() > LONGEST_LABEL
                ? Optional.empty()
                : phrases.stream()
                        .map(phrase -> new Match(phrase.label, points(folded, phrase), ""))
                        .filter(match -> match.points > 0)
                        .max(Comparator.comparingInt(Match::points));
    }

    /** A label with its content in the same cell; the label is known whole. */
    private Optional<Match> split(String text, int end, int from) {
        return whole(text.substring(0, end))
                .filter(match -> match.points == WHOLE)
                .map(match -> new Match(match.label, match.points, text.substring(from).strip()));
    }

    private static int points(String text, Phrase phrase) {
        if (text.equals(phrase.words)) {
            return WHOLE;
        }
        return !phrase.whole && text.startsWith(phrase.words + " ") ? BEGINNING : 0;
    }

    /** The goal of a row «Mål: …». */
    Optional<String> goal(String text) {
        return rows.goal(text);
    }

    boolean isNote(String text) {
        return rows.isNote(text);
    }

    /** Whether words name a track, such as «Spor 1. Vores relationer til borgerne». */
    boolean isTrack(String text) {
        var folded = WordLists.foldLabel(text, LONGEST_LABEL);
        var name = trackOwner.matcher(folded).replaceFirst("");
        return !folded.isEmpty()
                && folded.length() <= LONGEST_LABEL
                && (trackCount.matcher(folded).find()
                        || list("track").stream().anyMatch(word -> name.startsWith(word + " ")));
    }

    private Pattern first(String list, String more) {
        return Pattern.compile("^(?:" + String.join("|", list(list)) + ") " + more);
    }

    boolean isOneOf(String name, String text) {
        return list(name).contains(WordLists.fold(text));
    }
}
