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

    private PersonalNumbers() {}

    static String mask(String text) {
        return mask(text, MASK);
    }

    /** The text with a mask in place of each number that looks like a personal one. */
    public static String mask(String text, String mask) {
        return LIKELY.matcher(text)
                .replaceAll(match -> isDay(match) ? mask : Matcher.quoteReplacement(match.group()));
    }

    private static boolean isDay(MatchResult match) {
        var day = Integer.parseInt(match.group(1));
        var month = Integer.parseInt(match.group(2));
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
    }
}
