package dk.milepael.history;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A list of words kept as data beside the code: one a line, «#» begins a comment. */
public final class WordList {
    private WordList() {}

    /** The words of {@code words/<name>.txt} on the class path. */
    public static Set<String> read(String name) {
        var stream = WordList.class.getResourceAsStream("/words/" + name + ".txt");
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(stream, name), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("reading the word list " + name, e);
        }
    }
}
