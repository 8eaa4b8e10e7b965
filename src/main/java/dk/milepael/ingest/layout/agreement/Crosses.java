package dk.milepael.ingest.layout.agreement;

import dk.milepael.ingest.layout.CellText;
import dk.milepael.ingest.layout.WordLists;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a track matrix: a cross, words beside one, or words in its place. */
final class Crosses {
    private static final String SIGNS = "×✓✔☒☑✗✘✕✖●■√\\uF0FC\\uF0FB\\uF078";
    private static final Pattern SIGN = Pattern.compile("[" + SIGNS + "]");

    /** A word divided at the end of a line in a narrow column. */
    private static final Pattern DIVIDED =
            Pattern.compile("(?<=\\p{L})-\\s*\\n\\s*(?=\\p{Ll})(?!(?:og|eller)\\b)");

    private final CardWords words;
    private final Pattern before;
    private final Pattern after;

    Crosses(CardWords words) {
        this.words = words;
        var cross =
                words.list("cross").stream()
                        .map(Pattern::quote)
                        .collect(
                                Collectors.joining(
                                        "|", "[(\\[]?(?:[" + SIGNS + "]|(?:", "))[)\\]]?"));
        var flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        before = Pattern.compile("^\\s*" + cross + "(?![\\p{L}\\p{N}-])[\\s:;,.–—-]*", flags);
        after = Pattern.compile("(?<![\\p{L}\\p{N}-])[\\s:;,.–—-]*" + cross + "\\s*$", flags);
    }

    /** Whether the cell marks its track. */
    boolean marks(String text) {
        var folded = WordLists.fold(text);
        return folded.isEmpty()
                ? SIGN.matcher(text).find()
                : !words.list("no-cross").contains(folded);
    }

    /** Whether the cell holds a cross, alone or beside words. */
    boolean isCross(String text) {
        return before.matcher(text).find() || after.matcher(text).find();
    }

    /** The words of a cell beside or instead of its cross; null where there are none. */
    @Nullable String note(String text) {
        var first = before.matcher(text).replaceFirst("");
        var rest = first.equals(text) ? after.matcher(text).replaceFirst("") : first;
        return CellText.lines(DIVIDED.matcher(rest).replaceAll(""));
    }
}
