package dk.milepael.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The page on data.json lists its keys as the program writes them. */
class DataKeysTest {
    private static final Path PAGE = Path.of("src/docs/data-json.md");
    private static final String FENCE = "```";

    @Test
    void the_page_lists_every_key_and_no_other() throws IOException {
        var listed = Files.readString(PAGE).split(FENCE + "\n", -1)[1];

        assertThat(listed).isEqualTo(keys());
    }

    @Test
    void every_key_that_was_added_is_explained() throws IOException {
        var explained =
                Files.readAllLines(PAGE).stream()
                        .filter(line -> line.startsWith("| `"))
                        .map(line -> line.substring(3, line.indexOf('`', 3)))
                        .toList();

        assertThat(keys()).contains(explained);
        assertThat(explained)
                .contains("deviation", "lineage", "ownLight", "removed", "dropped", "source");
    }

    /** One line for each kind of thing, in the order in which they are first met. */
    private static String keys() {
        return Stream.concat(
                        Stream.of(DataFile.class),
                        Arrays.stream(DataFile.class.getDeclaredClasses())
                                .sorted((one, other) -> one.getName().compareTo(other.getName())))
                .map(DataKeysTest::line)
                .collect(Collectors.joining());
    }

    private static String line(Class<?> kind) {
        return Arrays.stream(kind.getRecordComponents())
                .map(DataKeysTest::key)
                .collect(Collectors.joining(", ", name(kind) + ": ", "\n"));
    }

    private static String key(RecordComponent component) {
        var isNullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return component.getName() + of(component) + (isNullable ? "?" : "");
    }

    private static String of(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType list) {
            var each = (Class<?>) list.getActualTypeArguments()[0];
            return each.isRecord() ? "[" + name(each) + "]" : "[]";
        }
        return component.getType().isRecord() ? "{" + name(component.getType()) + "}" : "";
    }

    private static String name(Class<?> kind) {
        return kind == DataFile.class ? "data" : kind.getSimpleName().replace("Entry", "");
    }
}
