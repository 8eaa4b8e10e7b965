package dk.milepael.ingest.workbook;

import java.time.Month;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Danish personal numbers (CPR): six digits that begin with a day of a month, then four. */
public final class PersonalNumbers {
    static final String MASK = "******-****";

    private static final Pattern LIKELY =
            Pattern.compile("(?<!\\d)(\\d\\d)(\\d\\d)\\d\\d(?: ?[-‐‑–] ?| )?\\d{4}(?!\\d)");

    private static final Pattern HEADER =
            Pattern.compile("(?iu)(?<!\\p{L})(?:cpr|person[- ]?(?:nr|nummer|numre)(?!\\p{L}))");

    private static final Pattern NINE_DIGITS = Pattern.compile("\\d{9}");

    private static final Pattern PARTED = Pattern.compile("[-.\\p{Zs}]");

    private static final int LONGEST_HEADER = 40;
    private static final int DIGITS = 10;

    private PersonalNumbers() {}

    /** Whether a header says that personal numbers stand below it. */
    public static boolean isHeader(String text) {
        return text.length() <= LONGEST_HEADER && HEADER.matcher(text).find() && !text.isBlank();
    }

    /** Whether a number is a personal one that Excel took the leading zero from. */
    public static boolean lacksZero(String text) {
        var digits = PARTED.matcher(text).replaceAll("");
        return NINE_DIGITS.matcher(digits).matches() && !mask("0" + digits).equals("0" + digits);
    }

    static String mask(String text) {
        return mask(text, MASK);
    }

    /** The text with a mask in place of each number that looks like a personal one. */
    public static String mask(String text, String mask) {
        return text.chars().filter(sign -> sign >= '0' && sign <= '9').count() < DIGITS
                ? text
                : masked(text, mask);
    }

    private static String masked(String text, String mask) {
        return LIKELY.matcher(text)
                .replaceAll(match -> isDay(match) ? mask : Matcher.quoteReplacement(match.group()));
    }

    private static boolean isDay(MatchResult match) {
        var day = Integer.parseInt(match.group(1));
        var month = Integer.parseInt(match.group(2));
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
    }
}
