package dk.milepael.delivery;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name without what two people write differently: case, white space and points. */
public final class Spelling {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Spelling() {}

    /** Lower-case words with one space between them; empty where no letter or digit is left. */
    public static String folded(String written) {
        var composed = Normalizer.normalize(written, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(composed).replaceAll(" ").strip();
    }
}
