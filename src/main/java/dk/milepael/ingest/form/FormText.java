package dk.milepael.ingest.form;

import dk.milepael.plan.Family;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** The words of a family's form, kept as data beside the code, with those that all forms share. */
final class FormText {
    private final Properties words = new Properties();

    FormText(Family family) {
        load("common");
        load(family.id());
    }

    String text(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }

    int number(String key) {
        return Integer.parseInt(text(key));
    }

    /** The words of a list in one text. */
    String[] words(String key) {
        return text(key).split(", *", -1);
    }

    /** The texts {@code key.1}, {@code key.2} and so on, by number. */
    List<String> list(String key) {
        var start = key + ".";
        return words.stringPropertyNames().stream()
                .filter(name -> name.startsWith(start))
                .sorted(
                        Comparator.comparingInt(
                                name -> Integer.parseInt(name.substring(start.length()))))
                .map(this::text)
                .toList();
    }

    /** Likewise, each as its parts between bars. */
    List<List<String>> parts(String key) {
        return list(key).stream().map(line -> List.of(line.split(" *\\| *", -1))).toList();
    }

    private void load(String name) {
        var file = "/form/" + name + ".properties";
        try (var stream = FormText.class.getResourceAsStream(file)) {
            words.load(
                    new InputStreamReader(
                            Objects.requireNonNull(stream, file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }
}
