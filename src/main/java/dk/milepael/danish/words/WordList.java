package dk.milepael.danish.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Words by the name of what they mean, from lines such as «delivered: gennemført, afsluttet». */
public final class WordList {
    private static final Locale DANISH = Locale.of("da", "DK");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Map<String, List<String>> words = new LinkedHashMap<>();

    private WordList() {}

    /**
     * Reads lines «name: word, word»; a name may come several times, # begins a comment.
     *
     * @throws IllegalArgumentException naming a line that has no name
     */
    public static WordList of(List<String> lines) {
        var list = new WordList();
        lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(list::add);
        return list;
    }

    /** The list that is built in under {@code danish/<name>.txt}. */
    public static WordList builtIn(String name) {
        var path = "/danish/" + name + ".txt";
        try (var stream = WordList.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("no word list " + path);
            }
            return of(
                    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                            .lines()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("reading word list " + path, e);
        }
    }

    /** Lower case, with white space and no-break spaces made one space. */
    public static String fold(String text) {
        var stripped = text.replace('\u00a0', ' ').strip();
        var spaced = isSpacedOnce(stripped) ? stripped : SPACES.matcher(stripped).replaceAll(" ");
        return spaced.toLowerCase(DANISH);
    }

    private static boolean isSpacedOnce(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if ((sign >= '\t' && sign <= '\r') || (sign == ' ' && text.charAt(at - 1) == ' ')) {
                return false;
            }
        }
        return true;
    }

    /** The words of a name, folded, in order; empty where the list has none. */
    public List<String> of(String name) {
        return words.getOrDefault(name, List.of());
    }

    /** Every name with its words, in the order of the lines. */
    public Map<String, List<String>> all() {
        return Collections.unmodifiableMap(words);
    }

    /** This list and another; the words of both count. */
    public WordList and(WordList more) {
        var both = new WordList();
        for (var list : List.of(this, more)) {
            list.words.forEach((name, all) ->
                    both.words.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(all));
        }
        return both;
    }

    private void add(String line) {
        var colon = line.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("word list line without a name: «" + line + "»");
        }
        words.computeIfAbsent(line.substring(0, colon).strip(), _ -> new ArrayList<>())
                .addAll(
                        Arrays.stream(line.substring(colon + 1).split(",", -1))
                                .map(WordList::fold)
                                .filter(word -> !word.isEmpty())
                                .toList());
    }
}
