package dk.milepael.ingest.layout;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lists of words from a resource beside the program, folded for comparison. */
final class WordLists {
    private static final Pattern HYPHEN_AT_LINE_END = Pattern.compile("[-\u00AD]\\s*\n\\s*");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}%#=]+");

    private final Properties lists = new Properties();

    WordLists(String resource) {
        var stream =
                Objects.requireNonNull(WordLists.class.getResourceAsStream(resource), resource);
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            lists.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("reading the word lists of " + resource, e);
        }
    }

    List<String> list(String name) {
        return Stream.of(lists.getProperty(name, "").split(","))
                .map(WordLists::fold)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }

    /** Lower case, a word broken over lines joined, and one space for all that is no word. */
    static String fold(String text) {
        var joined = HYPHEN_AT_LINE_END.matcher(text).replaceAll("");
        return NO_WORD.matcher(joined.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
