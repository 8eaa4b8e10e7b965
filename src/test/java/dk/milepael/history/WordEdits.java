package dk.milepael.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Rewords texts as people do: a typo, an ending, another word, a word more or less.
 *
 * @param rate share of the words that are edited
 * @param gentle whether a text of three words or fewer keeps its words, with typos and endings:
 *     «procedure udarbejdet» that becomes «procedure godkendt» is another milestone
 */
record WordEdits(Random random, double rate, boolean gentle) {
    private static final List<String> ENDINGS = List.of("e", "r", "en", "s", "ne");
    private static final int SHORT = 3;
    private static final int KEPT_BY_A_TYPO = 4;

    String edited(String text) {
        var words = new ArrayList<>(List.of(text.split(" ", -1)));
        int edits = (int) (rate * words.size() + random.nextDouble());
        var isShort = gentle && words.size() <= SHORT;
        random.ints(0, words.size()).distinct().limit(edits).boxed().toList().stream()
                .sorted((one, other) -> other - one)
                .forEach(at -> edit(words, at, isShort));
        return String.join(" ", words);
    }

    private void edit(List<String> words, int at, boolean isShort) {
        switch (random.nextInt(isShort ? 2 : 5)) {
            case 0 -> words.set(at, typo(words.get(at)));
            case 1 -> words.set(at, words.get(at) + ENDINGS.get(random.nextInt(ENDINGS.size())));
            case 2 -> words.set(at, new MunicipalWords(random).word());
            case 3 -> words.add(at, new MunicipalWords(random).word());
            default -> words.remove(at);
        }
    }

    /** Two letters that changed places, or one that is missing. */
    private String typo(String word) {
        if (word.length() < KEPT_BY_A_TYPO) {
            return word + "t";
        }
        int at = 1 + random.nextInt(word.length() - 2);
        return random.nextBoolean()
                ? word.substring(0, at) + word.substring(at + 1)
                : word.substring(0, at)
                        + word.charAt(at + 1)
                        + word.charAt(at)
                        + word.substring(at + 2);
    }
}
