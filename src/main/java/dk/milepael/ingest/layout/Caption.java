package dk.milepael.ingest.layout;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A heading's number and title, and how it is numbered.
 *
 * @param number without closing point or bracket; null for a plain one
 */
public record Caption(Numbering numbering, @Nullable String number, String title) {

    /** How a heading is numbered; headings of one kind stand on one level. */
    public enum Numbering {
        PLAIN,
        LETTERED,
        FIRST_LEVEL,
        SECOND_LEVEL,
        THIRD_LEVEL;

        public boolean isDecimal() {
            return this != PLAIN && this != LETTERED;
        }
    }

    private static final int LONGEST_HEADING = 120;
    private static final String TITLE = "\\s+(?<title>[^\\s\\p{Ll}].*)";

    /** «1. Titel», «1) Titel», «1.1 Titel»; «1. kvartal» and «2 møder» are no headings. */
    private static final Map<Numbering, Pattern> DECIMAL =
            Map.of(
                    Numbering.FIRST_LEVEL,
                    Pattern.compile("(?<number>\\d{1,2})[.)]" + TITLE),
                    Numbering.SECOND_LEVEL,
                    Pattern.compile("(?<number>\\d{1,2}[.]\\d{1,2})[.)]?" + TITLE),
                    Numbering.THIRD_LEVEL,
                    Pattern.compile("(?<number>\\d{1,2}(?:[.]\\d{1,2}){2})[.)]?" + TITLE));

    private static final Pattern LETTER =
            Pattern.compile(
                    "(?:(?<number>\\p{Lu}|[IVX]{2,4})[.):]|(?<small>\\p{Ll})\\))\\s+(?<title>\\S.*)");
    private static final Pattern NUMBER_ALONE =
            Pattern.compile("(?:\\p{L}|[IVX]{2,4}|\\d{1,2}(?:\\.\\d{1,2}){0,2})[.):]?");

    /** Reads a heading on one line. */
    public static Caption of(String line) {
        for (var kind : DECIMAL.entrySet()) {
            var match = kind.getValue().matcher(line);
            if (match.matches()) {
                return new Caption(kind.getKey(), match.group("number"), match.group("title"));
            }
        }
        var match = LETTER.matcher(line);
        if (!match.matches()) {
            return new Caption(Numbering.PLAIN, null, line);
        }
        var number = match.group("number") != null ? match.group("number") : match.group("small");
        return new Caption(Numbering.LETTERED, number, match.group("title"));
    }

    /** Reads a heading whose number stands in a cell of its own. */
    public static Caption of(String number, String title) {
        var closed = number.matches("\\d{1,2}|\\p{L}") ? number + "." : number;
        return of(closed + " " + title);
    }

    public static boolean isNumberAlone(String text) {
        return NUMBER_ALONE.matcher(text.strip()).matches();
    }

    public boolean isNumbered() {
        return numbering != Numbering.PLAIN;
    }

    /** Whether words are too long, or end too plainly, to be a heading. */
    public static boolean isSentence(String text) {
        var stripped = text.strip();
        return stripped.length() > LONGEST_HEADING
                || stripped.endsWith(".")
                || stripped.lines().count() > 2;
    }
}
