package dk.milepael.report.word;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The ids that a design's styles go by. */
final class Styles {
    private final Map<WordStyle, String> ids = new EnumMap<>(WordStyle.class);

    /** Reads them from the design's part of styles. */
    Styles(Frame part) {
        for (var name : part.elements("name")) {
            var id = Frame.value(Frame.parent(name), "styleId");
            Arrays.stream(WordStyle.values())
                    .filter(style -> style.styleName().equalsIgnoreCase(Frame.value(name, "val")))
                    .forEach(style -> ids.put(style, id));
        }
    }

    String id(WordStyle style) {
        return Objects.requireNonNull(ids.get(style), style.styleName());
    }

    /** The names of the styles that the design lacks. */
    List<String> missing() {
        return Arrays.stream(WordStyle.values())
                .filter(style -> !ids.containsKey(style))
                .map(WordStyle::styleName)
                .toList();
    }
}
