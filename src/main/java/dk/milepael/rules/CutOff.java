package dk.milepael.rules;

import dk.milepael.history.Folding;
import dk.milepael.history.WordList;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a text that lost its end from one that merely has no full stop. */
final class CutOff {
    /** A heading of a word or two may well end in a word that a sentence may not. */
    private static final int SHORTEST = 4;

    private static final int SHOWN_WORDS = 4;

    private static final Set<String> NEVER_LAST = WordList.read("never-last_da");

    /** Last in a sentence only where a word before them takes their object: «har behov for». */
    private static final Set<String> SELDOM_LAST = WordList.read("seldom-last_da");

    private static final Set<String> TAKE_THE_OBJECT = WordList.read("take-the-object_da");

    private static final Pattern OPEN_END = Pattern.compile(".*(?:[,\\[]|\\p{L}-)", Pattern.DOTALL);

    private static final Pattern SENTENCE_END =
            Pattern.compile(".*[.!?…:;»”\"')\\]]", Pattern.DOTALL);

    private CutOff() {}

    static boolean endsInMidSentence(String text) {
        var end = text.strip();
        if (OPEN_END.matcher(end).matches() || end.lastIndexOf('(') > end.lastIndexOf(')')) {
            return true;
        }
        var words = lastSentence(end).split(" ", -1);
        if (SENTENCE_END.matcher(end).matches() || words.length < SHORTEST) {
            return false;
        }
        var last = words[words.length - 1];
        return NEVER_LAST.contains(last)
                || (SELDOM_LAST.contains(last)
                        && Arrays.stream(words).noneMatch(TAKE_THE_OBJECT::contains));
    }

    private static String lastSentence(String text) {
        var sentences = text.split("[.!?]\\s+", -1);
        return Folding.fold(sentences[sentences.length - 1]);
    }

    static String lastWords(String text) {
        var words = text.strip().split("\\s+", -1);
        int from = Math.max(0, words.length - SHOWN_WORDS);
        return String.join(" ", Arrays.asList(words).subList(from, words.length));
    }
}
