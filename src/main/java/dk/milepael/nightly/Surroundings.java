package dk.milepael.nightly;

import dk.milepael.ingest.workbook.Cleaning;
import dk.milepael.ingest.workbook.PersonalNumbers;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words around what resembles a personal number, so that a person can tell what it is. */
final class Surroundings {
    /** A sign that no text has. */
    private static final String MARK = "\uE0C5";

    private static final Pattern MARKED =
            Pattern.compile("[^%1$s]{0,40}%1$s[^%1$s]{0,25}".formatted(MARK));
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int MOST = 5;

    private Surroundings() {}

    /** Of the first numbers in a text, each of them masked. */
    static Stream<String> of(String text) {
        var seen = Cleaning.visible(text);
        var marked = PersonalNumbers.mask(PersonalNumbers.isIn(seen) ? seen : text, MARK);
        return MARKED.matcher(SPACES.matcher(marked).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .map(around -> PersonalNumbers.mask(around.replace(MARK, PersonalNumbers.MASK)))
                .map(String::strip)
                .distinct()
                .limit(MOST);
    }
}
