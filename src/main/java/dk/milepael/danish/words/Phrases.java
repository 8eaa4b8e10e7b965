package dk.milepael.danish.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the phrases of a word list in a text, the longest first, whole words only. */
public final class Phrases {
    private static final String WORD_START = "(?<![\\p{L}\\p{N}])";
    private static final String WORD_END = "(?![\\p{L}\\p{N}])";

    private final Pattern pattern;

    /** The first two letters of every phrase; a place without any of them holds none. */
    private final Set<String> beginnings;

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
        beginnings = phrases.stream().map(Phrases::beginning).collect(Collectors.toSet());
    }

    /** Fewer than two letters where a phrase may go on with any sign. */
    private static String beginning(String phrase) {
        int end = 0;
        while (end < Math.min(2, phrase.length()) && Character.isLetter(phrase.charAt(end))) {
            end++;
        }
        return folded(phrase, 0, end);
    }

    /** As a pattern that minds no case compares letters. */
    private static String folded(String text, int start, int end) {
        var folded = new StringBuilder(end - start);
        for (int at = start; at < end; at++) {
            folded.append(Character.toLowerCase(Character.toUpperCase(text.charAt(at))));
        }
        return folded.toString();
    }

    /** A place in a text. */
    public record Place(int start, int end) {}

    public boolean isIn(String text) {
        return next(matcher(text), text, 0);
    }

    public Optional<Place> first(String text) {
        var match = matcher(text);
        return next(match, text, 0) ? Optional.of(place(match)) : Optional.empty();
    }

    public Stream<Place> all(String text) {
        var places = new ArrayList<Place>();
        var match = matcher(text);
        for (int from = 0; next(match, text, from); from = match.end()) {
            places.add(place(match));
        }
        return places.stream();
    }

    private Matcher matcher(String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Whether a phrase stands at a place or behind it; the matcher then tells where. */
    private boolean next(Matcher match, String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (mayBegin(text, at) && match.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBegin(String text, int at) {
        return (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && (beginnings.contains("")
                        || beginnings.contains(folded(text, at, at + 1))
                        || (at + 1 < text.length()
                                && beginnings.contains(folded(text, at, at + 2))));
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
