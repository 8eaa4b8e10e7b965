package dk.milepael.ingest.workbook;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Ten digits in a row that are no personal number by what stands around them: accounts, EAN and
 * telephone numbers, case numbers, P-numbers, amounts. With a hyphen it is one anyway, unless it is
 * part of a fingerprint.
 */
final class LookAlikes {
    /** How far back the words that name a number may stand. */
    private static final int BEFORE = 30;

    private static final Pattern NAMED =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:"
                            + "(?!nemkonto)\\p{L}*konto\\p{L}*|kontonr|ean|gln|iban|swift|tlf|telefon|mobil|fax"
                            + "|faktura|bilag|barcode|isbn"
                            + "|(?:p|se|cvr|j|reg|sags?|journal|esdh|projekt|ordre|vare|dok|dokument|aktiv"
                            + "|kreditor|debitor|rekvisitions?|produktionsenheds?|løbe|serie)"
                            + "[-. ]{0,2}(?:nr|nummer|numre|id))"
                            + "(?:[-. ]{0,2}(?:nr|nummer|numre))?[.:#= \\n-]{0,4}\\z");

    /** A bank's number before the account; a year is none. */
    private static final Pattern AFTER_A_BANK = Pattern.compile("(?<!\\d)(?!19|20)\\d{4}[- ]\\z");

    private static final Pattern AFTER_A_COMMA = Pattern.compile("(?<!\\d)\\d{1,5}[.,]\\z");
    private static final Pattern AMOUNT =
            Pattern.compile(
                    "(?iu)\\A(?:[.,]\\d{1,2}(?!\\d)|,-| ?(?:t\\.? ?)?kr(?:\\.|oner)?(?!\\p{L}))");

    private static final Pattern TOLD = Pattern.compile("(?iu)(?<!\\p{L})(?:cpr|personn)");

    private static final int LONG_TOKEN = 24;
    private static final int LETTERS_OF_A_FINGERPRINT = 4;

    private LookAlikes() {}

    /** Whether what surrounds a match makes it a number of another kind. */
    static boolean surround(String text, MatchResult match) {
        var before = text.substring(Math.max(0, match.start() - BEFORE), match.start());
        if (TOLD.matcher(before).find()) {
            return false;
        }
        var after = text.substring(match.end(), Math.min(text.length(), match.end() + BEFORE));
        return before.endsWith("+")
                || NAMED.matcher(before).find()
                || AFTER_A_BANK.matcher(before).find()
                || AFTER_A_COMMA.matcher(before).find()
                || AMOUNT.matcher(after).find();
    }

    /** Whether a text ends with words for a number of another kind, as a header does. */
    static boolean isNamed(String text) {
        return NAMED.matcher(text.substring(Math.max(0, text.length() - BEFORE))).find();
    }

    /** Part of a long number of base 16, such as a hash or a UUID. */
    static boolean isFingerprint(String text, MatchResult match) {
        var start = match.start();
        while (start > 0 && isOfAFingerprint(text.charAt(start - 1))) {
            start--;
        }
        var end = match.end();
        while (end < text.length() && isOfAFingerprint(text.charAt(end))) {
            end++;
        }
        return end - start >= LONG_TOKEN
                && text.substring(start, end).chars().filter(Character::isLetter).count()
                        >= LETTERS_OF_A_FINGERPRINT;
    }

    private static boolean isOfAFingerprint(char sign) {
        return sign == '-' || Character.digit(sign, 16) >= 0;
    }
}
