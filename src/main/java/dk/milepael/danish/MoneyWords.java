package dk.milepael.danish;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How sums of money are written: «4,2 mio. kr.», «(1.234) t.kr.», «1.000,-», «x mio. kr.». */
final class MoneyWords {
    private static final String NUMBER =
            "(?<![\\p{L}\\p{N}.,])(?:(?<least>\\d++(?:[.,]\\d++)*+)\\s?(?:[-–]|\\btil\\b)\\s?(?=\\d)|(?<sign>[-−–(]\\s?)?)"
                    + "(?<number>\\d{1,3}(?:[.\\u00a0 ]\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?|[xX]{1,3})"
                    + "(?<close>\\))?";
    private static final String SCALE = "(?<scale>mia|mio|mill|t(?=\\.?\\s?kr)|tusind)";
    private static final String KRONER = "(?:kroner|kr)\\b\\.?|DKK\\b";
    private static final String UNIT =
            "(?:\\s*(?:" + SCALE + "\\b\\.?\\s*(?:" + KRONER + ")?|" + KRONER + ")|\\s?(?:,-|,–))";

    /** Only what is said to be money. */
    static final MoneyWords IN_PROSE =
            new MoneyWords(NUMBER + UNIT, "(?iu)kr|dkk|mi[aol]|tusind|,[-–]");

    /** Bare numbers too, but no year with a colon behind it. */
    static final MoneyWords IN_CELL =
            new MoneyWords(NUMBER + "(?![\\d%]|\\s?%|\\.\\d|\\s*:)" + UNIT + "?", "[\\dxX]");

    private final Pattern pattern;

    /** What no sum is written without; quickly looked for. */
    private final Pattern needed;

    private MoneyWords(String regex, String needed) {
        this.needed = Pattern.compile(needed);
        pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    List<MatchResult> find(String text) {
        return needed.matcher(text).find() ? pattern.matcher(text).results().toList() : List.of();
    }

    /**
     * The sum in kroner; null where no figure is named, or no single one.
     *
     * @param unit what a number without words counts; null where it always has words
     */
    static @Nullable BigDecimal kroner(MatchResult match, @Nullable BigDecimal unit) {
        var number = match.group("number");
        if (isRange(match) || number.toLowerCase(Locale.ROOT).startsWith("x")) {
            return null;
        }
        var figure = new BigDecimal(number.replaceAll("[.\\u00a0 ]", "").replace(',', '.'));
        boolean bare = match.end("close") == match.end() || match.end("number") == match.end();
        var scaled = figure.multiply(bare && unit != null ? unit : scale(match.group("scale")));
        var plain = scaled.stripTrailingZeros();
        var whole = plain.scale() < 0 ? plain.setScale(0) : plain;
        return match.group("sign") == null ? whole : whole.negate();
    }

    /** «1,5-2 mio. kr.» names two figures. */
    static boolean isRange(MatchResult match) {
        return match.group("least") != null;
    }

    private static BigDecimal scale(@Nullable String word) {
        return switch (word == null ? "" : word.toLowerCase(Locale.ROOT)) {
            case "mia" -> new BigDecimal(1_000_000_000);
            case "mio", "mill" -> new BigDecimal(1_000_000);
            case "t", "tusind" -> new BigDecimal(1_000);
            default -> BigDecimal.ONE;
        };
    }
}
