package dk.milepael.rules;

import dk.milepael.history.Folding;
import dk.milepael.history.WordList;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sentence of a status that says why something did not go as planned. */
final class Explanation {
    private static final int QUOTED_WORDS = 12;

    private static final Set<String> WORDS = WordList.read("explains_da");

    /** Without its comma the word also means «then». */
    private static final String BECAUSE = ", da ";

    private Explanation() {}

    /** At most twelve words of the first sentence that gives a reason. */
    static Optional<String> in(@Nullable String status) {
        return Arrays.stream(
                        status == null ? new String[0] : status.split("(?<=[.!?])\\s+|\\n", -1))
                .filter(Explanation::givesReason)
                .findFirst()
                .map(sentence -> Wording.shortened(sentence, QUOTED_WORDS));
    }

    private static boolean givesReason(String sentence) {
        var folded = " " + Folding.fold(sentence) + " ";
        return sentence.contains(BECAUSE)
                || WORDS.stream().anyMatch(word -> folded.contains(" " + word + " "));
    }
}
