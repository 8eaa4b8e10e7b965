package dk.milepael.report.word;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The ids that a design's styles go by. */
final class Styles {
    private final Map<WordStyle, String> ids = new EnumMap<>(WordStyle.class);
    private final Map<WordStyle, String> numberings = new EnumMap<>(WordStyle.class);

    private HeadRow headRow = HeadRow.NONE;

    /** Reads them from the design's part of styles. */
    Styles(Frame part) {
        for (var name : part.elements("name")) {
            var style = Frame.parent(name);
            if ("style".equals(style.getLocalName())) {
                Arrays.stream(WordStyle.values())
                        .filter(known -> known.isCalled(Frame.value(name, "val")))
                        .filter(known -> !isNamedInEnglish(known, name))
                        .forEach(known -> note(known, style));
            }
        }
    }

    /** A style by its Danish name gives way to one by its English name. */
    private boolean isNamedInEnglish(WordStyle known, Element name) {
        return ids.containsKey(known)
                && !known.styleName().equalsIgnoreCase(Frame.value(name, "val"));
    }

    private void note(WordStyle known, Element style) {
        ids.put(known, Frame.value(style, "styleId"));
        if (known == WordStyle.TABLE_ROWS) {
            headRow = HeadRow.of(style);
        }
        var numbered = style.getElementsByTagNameNS(Frame.W, "numId");
        if (numbered.getLength() > 0) {
            numberings.put(known, Frame.value((Element) numbered.item(0), "val"));
        }
    }

    String id(WordStyle style) {
        return Objects.requireNonNull(ids.get(style), style.styleName());
    }

    /** The numbering that a style of its own accord has; null where it has none. */
    @Nullable String numbering(WordStyle style) {
        return numberings.get(style);
    }

    /** How a table of rows shows its heads. */
    HeadRow headRow() {
        return headRow;
    }

    /** The styles that the design lacks. */
    List<WordStyle> missing() {
        return Arrays.stream(WordStyle.values()).filter(style -> !ids.containsKey(style)).toList();
    }
}
