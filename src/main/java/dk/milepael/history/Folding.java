package dk.milepael.history;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text without what two people write differently: case, white space and punctuation. */
public final class Folding {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Folding() {}

    /** Lower-case words with one space between them; empty for null. */
    public static String fold(@Nullable String text) {
        if (text == null) {
            return "";
        }
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(composed).replaceAll(" ").strip();
    }

    /** Whether two texts agree after folding; nothing agrees only with nothing. */
    public static boolean same(@Nullable String one, @Nullable String other) {
        return isBlank(one) == isBlank(other) && fold(one).equals(fold(other));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
