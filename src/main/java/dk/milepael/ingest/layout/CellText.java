package dk.milepael.ingest.layout;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The text of a cell as a plan keeps it: spaces collapsed, nothing shortened. */
public final class CellText {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BULLET = Pattern.compile("^(?:[•●▪◦·*‣–—-]|\\u00B7|\\uF0B7)\\s+");

    /** A number before a capital; «1. kvartal» keeps its own. */
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}[.)]\\s+(?=\\p{Lu})");

    private CellText() {}

    /** On one line; null where nothing is left. */
    public static @Nullable String line(String text) {
        var line = spaced(text);
        return line.isEmpty() ? null : line;
    }

    private static String spaced(String text) {
        var stripped = text.strip();
        return isSpacedOnce(stripped) ? stripped : SPACES.matcher(text).replaceAll(" ").strip();
    }

    private static boolean isSpacedOnce(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean isSpace = Character.isSpaceChar(sign) || Character.isWhitespace(sign);
            if (isSpace && (sign != ' ' || text.charAt(at - 1) == ' ')) {
                return false;
            }
        }
        return true;
    }

    /** Line by line, blank lines gone; null where nothing is left. */
    public static @Nullable String lines(String text) {
        var lines =
                text.lines()
                        .map(CellText::spaced)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }

    /** Line by line without the bullets and numbers of a list; null where nothing is left. */
    public static @Nullable String items(String text) {
        var lines = lines(text);
        return lines == null
                ? null
                : lines.lines()
                        .map(line -> BULLET.matcher(line).replaceFirst(""))
                        .map(line -> NUMBER.matcher(line).replaceFirst(""))
                        .collect(Collectors.joining("\n"));
    }
}
