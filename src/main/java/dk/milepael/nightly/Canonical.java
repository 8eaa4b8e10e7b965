package dk.milepael.nightly;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Settings as a text that is the same in every run: sets and maps have no order of their own. */
final class Canonical {
    private Canonical() {}

    static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "-";
            case Record record -> record(record);
            case Map<?, ?> map -> map(map);
            case Set<?> set ->
                    set.stream()
                            .map(Canonical::text)
                            .sorted()
                            .collect(Collectors.joining(",", "{", "}"));
            case Collection<?> list ->
                    list.stream().map(Canonical::text).collect(Collectors.joining(",", "[", "]"));
            default -> quoted(value.toString());
        };
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String map(Map<?, ?> map) {
        var sorted = new TreeMap<String, String>();
        map.forEach((key, value) -> sorted.put(text(key), text(value)));
        return sorted.toString();
    }

    private static String record(Record record) {
        return Stream.of(record.getClass().getRecordComponents())
                .map(component -> component.getName() + "=" + text(read(record, component)))
                .collect(Collectors.joining(",", "(", ")"));
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("reading " + component, e);
        }
    }
}
