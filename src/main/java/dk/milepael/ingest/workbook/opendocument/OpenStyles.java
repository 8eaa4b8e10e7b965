package dk.milepael.ingest.workbook.opendocument;

import dk.milepael.ingest.workbook.opendocument.OpenSheet.Look;
import dk.milepael.ingest.workbook.xml.Markup;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a spreadsheet's styles mean for reading, with what they inherit. */
final class OpenStyles {
    private static final String GENERAL = "General";

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, String> formats = new HashMap<>();
    private final Map<String, Look> looks = new HashMap<>();

    /** A style as the file has it; null where it leaves a thing to its parent. */
    private static final class Style {
        @Nullable String parent;
        @Nullable String format;
        @Nullable Boolean bold;
        @Nullable Boolean struck;
        @Nullable String fill;
        boolean hidesSheet;

        private void inherit(Style other) {
            format = format == null ? other.format : format;
            bold = bold == null ? other.bold : bold;
            struck = struck == null ? other.struck : struck;
            fill = fill == null ? other.fill : fill;
        }
    }

    /** Reads the element that the markup stands at, if it holds styles. */
    void read(String element, Markup xml) throws IOException {
        if (element.matches("styles|automatic-styles")) {
            xml.children(name -> add(name, xml));
        }
    }

    /** A cell's look by its style's name; null and unknown names look plain. */
    Look cell(@Nullable String name) {
        return looks.computeIfAbsent(name == null ? "Default" : name, this::look);
    }

    /** Whether a span of text is struck through; null where it looks as its cell does. */
    @Nullable Boolean isStruck(String span) {
        return inherited(key("text", span)).struck;
    }

    boolean hidesSheet(String name) {
        var style = styles.get(key("table", name));
        return style != null && style.hidesSheet;
    }

    private Look look(String name) {
        var style = inherited(key("table-cell", name));
        return new Look(
                Boolean.TRUE.equals(style.bold),
                Boolean.TRUE.equals(style.struck),
                "".equals(style.fill) ? null : style.fill,
                style.format == null ? GENERAL : formats.getOrDefault(style.format, GENERAL));
    }

    private Style inherited(String key) {
        var whole = new Style();
        var seen = new HashSet<String>();
        var next = key;
        while (next != null && seen.add(next)) {
            var style = styles.get(next);
            if (style == null) {
                break;
            }
            whole.inherit(style);
            next = style.parent;
        }
        return whole;
    }

    private void add(String element, Markup xml) throws IOException {
        switch (element) {
            case "style" -> style(xml);
            case "default-style" -> {}
            case "date-style" -> formats.put(xml.attribute("name", ""), OpenDateFormat.read(xml));
            case "time-style" -> formats.put(xml.attribute("name", ""), "h:mm");
            case "percentage-style" -> formats.put(xml.attribute("name", ""), "0%");
            default -> {}
        }
    }

    private void style(Markup xml) throws IOException {
        var family = xml.attribute("family", "");
        var style = new Style();
        styles.put(key(family, xml.attribute("name", "")), style);
        var parent = xml.attribute("parent-style-name");
        style.parent = parent == null ? null : key(family, parent);
        style.format = xml.attribute("data-style-name");
        xml.children(name -> property(name, xml, style));
    }

    private static void property(String name, Markup xml, Style style) {
        switch (name) {
            case "text-properties" -> {
                var weight = xml.attribute("font-weight");
                style.bold = weight == null ? null : (Boolean) weight.matches("bold|[6-9]00");
                // programs write either of the two, or both
                var line = xml.attribute("text-line-through-style");
                var type = xml.attribute("text-line-through-type", line == null ? "" : line);
                style.struck = type.isEmpty() ? null : (Boolean) !type.equals("none");
            }
            case "table-cell-properties" -> style.fill = fill(xml.attribute("background-color"));
            case "table-properties" ->
                    style.hidesSheet = xml.attribute("display", "true").equals("false");
            default -> {}
        }
    }

    /** Empty where it is said to be none. */
    private static @Nullable String fill(@Nullable String color) {
        if (color == null) {
            return null;
        }
        return color.matches("#\\p{XDigit}{6}") ? color.substring(1).toUpperCase(Locale.ROOT) : "";
    }

    private static String key(String family, String name) {
        return family + ":" + name;
    }
}
