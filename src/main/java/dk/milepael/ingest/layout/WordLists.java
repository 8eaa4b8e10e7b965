package dk.milepael.ingest.layout;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lists of words from a resource beside the program, folded for comparison. */
public final class WordLists {
    private static final Pattern HYPHEN_AT_LINE_END = Pattern.compile("[-\u00AD]\\s*\n\\s*");
    private static final String WORD_SIGNS = "%#=";

    private final Map<String, List<String>> lists = new HashMap<>();

    public WordLists(String resource) {
        var stream =
                Objects.requireNonNull(WordLists.class.getResourceAsStream(resource), resource);
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var written = new Properties();
            written.load(reader);
            written.stringPropertyNames()
                    .forEach(name -> lists.put(name, phrases(written.getProperty(name))));
        } catch (IOException e) {
            throw new UncheckedIOException("reading the word lists of " + resource, e);
        }
    }

    private static List<String> phrases(String written) {
        return Stream.of(written.split(","))
                .map(WordLists::fold)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }

    public List<String> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    /** Lower case, a word broken over lines joined, and one space for all that is no word. */
    public static String fold(String text) {
        var joined =
                text.indexOf('\n') < 0 ? text : HYPHEN_AT_LINE_END.matcher(text).replaceAll("");
        var lower = joined.toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(lower.length());
        boolean apart = false;
        for (int at = 0; at < lower.length(); at += Character.charCount(lower.codePointAt(at))) {
            int sign = lower.codePointAt(at);
            if (isOfWord(sign)) {
                folded.append(apart && !folded.isEmpty() ? " " : "").appendCodePoint(sign);
                apart = false;
            } else {
                apart = true;
            }
        }
        return folded.toString();
    }

    /** The folded text, or nothing where it is longer than a label may be. */
    public static String foldLabel(String text, int longest) {
        int signs = 0;
        for (int at = 0; at < text.length(); at++) {
            signs += Character.isLetterOrDigit(text.charAt(at)) ? 1 : 0;
            if (signs > longest) {
                return "";
            }
        }
        return fold(text);
    }

    private static boolean isOfWord(int sign) {
        return Character.isLetterOrDigit(sign)
                || WORD_SIGNS.indexOf(sign) >= 0
                || Character.getType(sign) == Character.LETTER_NUMBER
                || Character.getType(sign) == Character.OTHER_NUMBER;
    }
}
