package dk.milepael.danish;

import dk.milepael.danish.words.WordList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells persons from units where a plan names who is responsible. What holds a unit's word is a
 * unit, several words with a capital each and a lone word of no list are a person: a name shown by
 * mistake is worse than a unit that is hidden.
 */
public final class Persons {
    private static final Pattern LISTED = Pattern.compile("[,;/()+\\n]|\\s[–-]\\s");
    private static final Pattern JOINED = Pattern.compile("\\s(?:og|samt|&)\\s");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}[\\p{L}'’.-]*");
    private static final List<String> BETWEEN =
            List.of("von", "van", "de", "af", "der", "el", "al");

    private final WordList words = WordList.builtIn("units");

    /** The persons among what a plan names, which may be several; none for a unit. */
    public List<String> in(String named) {
        var pieces = pieces(LISTED, named);
        return pieces.stream()
                .filter(piece -> !isUnit(piece))
                .flatMap(piece -> pieces(JOINED, piece).stream())
                .filter(name -> !isUnit(name) && isName(name, !name.equals(named.strip())))
                .toList();
    }

    private static List<String> pieces(Pattern between, String text) {
        return Arrays.stream(between.split(text))
                .map(String::strip)
                .filter(piece -> piece.length() > 1)
                .toList();
    }

    private boolean isUnit(String name) {
        var folded = WordList.fold(name);
        return words.of("whole").contains(folded)
                || Arrays.stream(SPACES.split(folded))
                        .map(word -> word.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", ""))
                        .anyMatch(word ->
                                words.of("part").contains(word)
                                        || words.of("ending").stream()
                                                .anyMatch(end ->
                                                        word.endsWith(end)
                                                                && word.length() > end.length()))
                || words.of("ending").stream().anyMatch(folded::equals);
    }

    /**
     * @param amongOthers one of several, where a lone word is rather a unit's than a person's
     */
    private static boolean isName(String name, boolean amongOthers) {
        var parts = SPACES.split(name);
        return Arrays.stream(parts)
                        .allMatch(
                                part -> NAME_WORD.matcher(part).matches() || BETWEEN.contains(part))
                && (parts.length > 1 || !amongOthers);
    }
}
