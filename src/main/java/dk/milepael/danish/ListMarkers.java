package dk.milepael.danish;

import dk.milepael.danish.words.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the bullet, number or letter that a line of a list begins with. */
final class ListMarkers {
    private static final Pattern BULLET =
            Pattern.compile(
                    "^(?<glyph>[-–—*·•●▪■◦○‣►➢\\uF0B7\\uF0A7]|o(?=\\s))\\s*(?<text>\\S.*)?$");

    /** A dash or an asterisk is a bullet only with a space or a capital behind it. */
    private static final Pattern TIGHT = Pattern.compile("^[-–—*·](?!\\p{Lu})\\S.*");

    private static final Pattern NUMBER =
            Pattern.compile(
                    "^\\(?(?<number>\\d{1,2}(?<parts>(?:\\.\\d{1,2})*+))(?<close>[.)])\\s+(?<text>\\S.*)$");
    private static final Pattern OUTLINE =
            Pattern.compile("^(?<number>\\d{1,2}(?:\\.\\d{1,2})++)\\s+(?<text>\\p{Lu}.*)$");
    private static final Pattern LETTER =
            Pattern.compile(
                    "^\\(?(?<letter>[A-Za-zÆØÅæøå])(?<close>\\)|\\.(?=\\s+\\S{2}))\\s+(?<text>\\S.*)$");

    private final List<String> ordinalNouns;

    ListMarkers(WordList words) {
        ordinalNouns = words.of("ordinal-noun");
    }

    /** How a line is marked; a sub-level outline number such as «1.2» is a kind of its own. */
    enum Kind {
        BULLET,
        HOLLOW,
        NUMBER,
        OUTLINE,
        LETTER
    }

    /**
     * A line of a text.
     *
     * @param style what lines of one level share: the bullet, or the sign behind a number; empty
     *     where the line is not marked
     * @param ordinal the number or the letter's place in the alphabet, from 1; 0 for others
     * @param text without the marker
     */
    record Line(int indent, @Nullable Kind kind, String style, int ordinal, String text) {
        boolean isMarked() {
            return kind != null;
        }
    }

    /** A place in a count. */
    private record Count(@Nullable Kind kind, int ordinal) {
        static Count of(Line line) {
            return new Count(line.kind(), line.ordinal());
        }

        Count moved(int by) {
            return new Count(kind, ordinal + by);
        }
    }

    /** The lines as written, blank ones too; numbers and letters count only where they count up. */
    List<Line> lines(String text) {
        var written = text.lines().toList();
        var lines = new ArrayList<>(written.stream().map(this::line).toList());
        var last = new HashMap<Count, Integer>();
        for (int i = 0; i < lines.size(); i++) {
            last.put(Count.of(lines.get(i)), i);
        }
        var above = new HashSet<Count>();
        for (int i = 0; i < lines.size(); i++) {
            var count = Count.of(lines.get(i));
            if (isCounted(lines.get(i)) && !countsUp(count, i, above, last)) {
                lines.set(i, plain(written.get(i)));
            } else {
                above.add(count);
            }
        }
        return lines;
    }

    private Line line(String line) {
        int indent = line.length() - line.stripLeading().length();
        var text = line.strip();
        return bullet(indent, text)
                .or(() -> number(indent, text))
                .or(() -> letter(indent, text))
                .orElseGet(() -> plain(line));
    }

    private static Line plain(String line) {
        return new Line(line.length() - line.stripLeading().length(), null, "", 0, line.strip());
    }

    private static Optional<Line> bullet(int indent, String text) {
        var bullet = BULLET.matcher(text);
        if (!bullet.matches() || TIGHT.matcher(text).matches()) {
            return Optional.empty();
        }
        var glyph = bullet.group("glyph");
        var kind = "o○◦".contains(glyph) ? Kind.HOLLOW : Kind.BULLET;
        var own = bullet.group("text") == null ? "" : bullet.group("text");
        return Optional.of(new Line(indent, kind, glyph, 0, own));
    }

    private Optional<Line> number(int indent, String text) {
        var outline = OUTLINE.matcher(text);
        if (outline.matches()) {
            return Optional.of(new Line(indent, Kind.OUTLINE, "1.1", 0, outline.group("text")));
        }
        var number = NUMBER.matcher(text);
        return number.matches() && !isOrdinal(number)
                ? Optional.of(numbered(indent, number))
                : Optional.empty();
    }

    private static Line numbered(int indent, MatchResult number) {
        return number.group("parts").isEmpty()
                ? new Line(
                        indent,
                        Kind.NUMBER,
                        "1",
                        Integer.parseInt(number.group("number")),
                        number.group("text"))
                : new Line(indent, Kind.OUTLINE, "1.1", 0, number.group("text"));
    }

    private boolean isOrdinal(MatchResult number) {
        var word = number.group("text").split("[\\s,;:]", 2)[0];
        return number.group("close").equals(".")
                && Character.isLowerCase(word.charAt(0))
                && ordinalNouns.contains(WordList.fold(word));
    }

    private static Optional<Line> letter(int indent, String text) {
        var letter = LETTER.matcher(text);
        return letter.matches()
                ? Optional.of(
                        new Line(
                                indent,
                                Kind.LETTER,
                                "a",
                                Character.toLowerCase(letter.group("letter").charAt(0)) - 'a' + 1,
                                letter.group("text")))
                : Optional.empty();
    }

    private static boolean isCounted(Line line) {
        return line.kind() == Kind.NUMBER || line.kind() == Kind.LETTER;
    }

    /** Whether it is the first of several, or the one before it comes somewhere above it. */
    private static boolean countsUp(
            Count count, int at, Set<Count> above, Map<Count, Integer> last) {
        return count.ordinal() == 1
                ? last.getOrDefault(count.moved(1), -1) > at
                : above.contains(count.moved(-1));
    }
}
