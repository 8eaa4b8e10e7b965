package dk.milepael.danish.words;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the phrases of a word list in a text, the longest first, whole words only. */
public final class Phrases {
    private static final String WORD_START = "(?<![\\p{L}\\p{N}])";
    private static final String WORD_END = "(?![\\p{L}\\p{N}])";

    private final Pattern pattern;

    /** «*» behind a word stands for any ending, «...» for words between. */
    public Phrases(List<String> phrases) {
        pattern =
                Pattern.compile(
                        phrases.stream()
                                .sorted(Comparator.comparingInt(String::length).reversed())
                                .map(Phrases::quoted)
                                .collect(
                                        Collectors.joining(
                                                "|", WORD_START + "(?:", ")" + WORD_END)),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** A place in a text. */
    public record Place(int start, int end) {}

    public boolean isIn(String text) {
        return pattern.matcher(text).find();
    }

    public Optional<Place> first(String text) {
        return all(text).findFirst();
    }

    public Stream<Place> all(String text) {
        return pattern.matcher(text).results().map(Phrases::place);
    }

    private static Place place(MatchResult match) {
        return new Place(match.start(), match.end());
    }

    private static String quoted(String phrase) {
        return Pattern.quote(phrase)
                .replace("*", "\\E[\\p{L}\\p{N}]*\\Q")
                .replace(" ... ", "\\E\\b[^.;]*?\\b\\Q")
                .replace(" ", "\\E\\s+\\Q");
    }
}
