package dk.milepael.danish.words;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes a few words around a place, verbatim. */
public final class Quotes {
    private static final int MOST_WORDS = 12;
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}\\.");

    private Quotes() {}

    /** At most 12 words of a sentence with the place in their middle, or what fits of the place. */
    public static String around(String sentence, int start, int end) {
        var words = WORD.matcher(sentence).results().toList();
        int first = indexAt(words, start);
        int last = Math.max(first, indexAt(words, Math.max(start, end - 1)));
        while (last - first + 1 < MOST_WORDS && (first > 0 || last < words.size() - 1)) {
            boolean takeBefore = first > 0 && (last == words.size() - 1 || (last - first) % 2 == 0);
            first -= takeBefore ? 1 : 0;
            last += takeBefore ? 0 : 1;
        }
        last = Math.min(last, first + MOST_WORDS - 1);
        while (last < words.size() - 1
                && words.get(last).start() >= end
                && isOrdinal(words.get(last))) {
            last--;
        }
        return sentence.substring(words.get(first).start(), words.get(last).end());
    }

    /** «1.» without its month says nothing. */
    private static boolean isOrdinal(MatchResult word) {
        return ORDINAL.matcher(word.group()).matches();
    }

    private static int indexAt(List<MatchResult> words, int place) {
        int index = 0;
        while (index < words.size() - 1 && words.get(index).end() <= place) {
            index++;
        }
        return index;
    }
}
