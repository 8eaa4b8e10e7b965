package dk.milepael.rules;

import dk.milepael.plan.Message;
import dk.milepael.plan.SourceCell;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number or letter in a series: «2.3» is the third of «2.», «C» the third of the capitals.
 *
 * @param series what its siblings share: the numbers before the last, or the kind of letter
 * @param value from 1
 */
record Ordinal(String series, int value, SourceCell cell) {
    private static final String CAPITALS = "A";
    private static final String SMALL = "a";

    /** Longer numbers are years and accounts. */
    private static final Pattern SHAPE =
            Pattern.compile("(?<above>(?:\\d{1,3}\\.)*)(?:(?<own>\\d{1,3})|(?<letter>[A-Za-z]))");

    static Optional<Ordinal> of(@Nullable String number, SourceCell cell) {
        return Optional.ofNullable(number)
                .map(SHAPE::matcher)
                .filter(Matcher::matches)
                .map(matcher -> of(matcher, cell));
    }

    private static Ordinal of(Matcher matcher, SourceCell cell) {
        var above = matcher.group("above");
        var letter = matcher.group("letter");
        if (letter == null) {
            return new Ordinal(above, Integer.parseInt(matcher.group("own")), cell);
        }
        var first = Character.isUpperCase(letter.charAt(0)) ? CAPITALS : SMALL;
        return new Ordinal(above + first, letter.charAt(0) - first.charAt(0) + 1, cell);
    }

    /** The number or letter of a sibling. */
    String label(int sibling) {
        int end = series.length() - 1;
        return end >= 0 && Character.isLetter(series.charAt(end))
                ? series.substring(0, end) + (char) (series.charAt(end) + sibling - 1)
                : series + sibling;
    }

    Rule.Remark remark(Message message) {
        return new Rule.Remark(message, cell);
    }
}
