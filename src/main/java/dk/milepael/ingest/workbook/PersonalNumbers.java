package dk.milepael.ingest.workbook;

import java.time.Month;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Danish personal numbers (CPR), the one place that knows their shape: a day, a month, a year, then
 * four digits. The check digit is not asked for: since 2007 numbers are given that fail it.
 */
public final class PersonalNumbers {
    public static final String MASK = "******-****";

    /** Days of numbers that stand in for a real one are 60 higher. */
    private static final int STAND_IN = 60;

    static final int DIGITS = 10;

    private static final String JOINED = "[ \\n]{0,2}-[ \\n]{0,2}";

    private static final Pattern LIKELY =
            Pattern.compile(
                    "(?<!\\d)(?:(?<day>\\d\\d)(?<month>\\d\\d)"
                            + "(?:\\d\\d(?:%1$s|[ \\n]{1,2}|(?<plain>))|(?:18|19|20)\\d\\d%1$s)"
                                    .formatted(JOINED)
                            + "|(?<apartDay>\\d\\d)(?<by>[-./ ])(?<apartMonth>\\d\\d)\\k<by>\\d\\d"
                            + JOINED
                            + ")\\d{4}(?!\\d)");

    /** Whoever writes the word first need not write a day that there is. */
    private static final Pattern TOLD =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:cpr|person[- ]?(?:nr|nummer|numre))"
                            + "(?:[-. ]?(?:nr|nummer|numre))?[.:#= \\n-]{0,4}"
                            + "(?<number>\\d{9,10}|\\d{5,6}[- ]{1,3}\\d{4}|\\d\\d \\d\\d \\d\\d[- ]\\d{4})"
                            + "(?!\\d)");

    /** Words for a person just before nine digits; the day has to be one that there is. */
    private static final Pattern OF_A_PERSON =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:(?:borger|barn|elev|klient|patient|ansøger|beboer|person)"
                            + "(?:en|et|ens|ets|s)?|født|fødselsdag|f\\.)"
                            + "[.:,#= \\n-]{0,3}(?<number>\\d{9})(?!\\d)");

    private static final List<Integer> WEIGHTS = List.of(4, 3, 2, 7, 6, 5, 4, 3, 2, 1);
    private static final int MODULUS = 11;

    private static final Pattern HEADER =
            Pattern.compile("(?iu)(?<!\\p{L})(?:cpr|person[- ]?(?:nr|nummer|numre|id)(?!\\p{L}))");

    private static final Pattern NINE_DIGITS = Pattern.compile("\\d{9}");
    private static final Pattern TEN_DIGITS = Pattern.compile("\\d{10}");
    private static final Pattern PARTED = Pattern.compile("[-.\\p{Zs}]");

    private static final int LONGEST_HEADER = 40;

    private PersonalNumbers() {}

    /** Whether a header says that personal numbers stand below it. */
    public static boolean isHeader(String text) {
        return text.length() <= LONGEST_HEADER && HEADER.matcher(text).find() && !text.isBlank();
    }

    /** Whether a number is a personal one that Excel took the leading zero from. */
    public static boolean lacksZero(String text) {
        var digits = PARTED.matcher(text).replaceAll("");
        return NINE_DIGITS.matcher(digits).matches() && isIn("0" + digits);
    }

    /**
     * Whether a number is a personal one however it is parted, with its leading zero or without.
     */
    static boolean isOneBelowAHeader(String text) {
        var digits = PARTED.matcher(text).replaceAll("");
        return lacksZero(digits) || (TEN_DIGITS.matcher(digits).matches() && isIn(digits));
    }

    /**
     * Whether nine digits with a leading zero have the check digit that most personal numbers have.
     */
    static boolean hasCheckDigit(String nineDigits) {
        var sum = 0;
        for (var at = 1; at < DIGITS; at++) {
            sum += WEIGHTS.get(at) * Character.digit(nineDigits.charAt(at - 1), 10);
        }
        return sum % MODULUS == 0;
    }

    /** Whether anything in a text looks like a personal number. */
    public static boolean isIn(String text) {
        return !mask(text, "").equals(text);
    }

    public static String mask(String text) {
        return mask(text, MASK);
    }

    /** The text with a mask in place of each number that looks like a personal one. */
    public static String mask(String text, String mask) {
        return text.chars().filter(Character::isDigit).count() < DIGITS - 1
                ? text
                : ofAPerson(told(likely(text, mask), mask), mask);
    }

    private static String likely(String text, String mask) {
        var plain = plain(text);
        var masked = new StringBuilder();
        var end = 0;
        for (var match = LIKELY.matcher(plain); match.find(); ) {
            if (isDay(match) && !isAnotherKind(plain, match)) {
                masked.append(text, end, match.start()).append(mask);
                end = match.end();
            }
        }
        return end == 0 ? text : masked.append(text, end, text.length()).toString();
    }

    private static String told(String text, String mask) {
        var masked = new StringBuilder();
        var end = 0;
        for (var match = TOLD.matcher(plain(text)); match.find(); ) {
            masked.append(text, end, match.start("number")).append(mask);
            end = match.end();
        }
        return end == 0 ? text : masked.append(text, end, text.length()).toString();
    }

    private static String ofAPerson(String text, String mask) {
        var masked = new StringBuilder();
        var end = 0;
        for (var match = OF_A_PERSON.matcher(plain(text)); match.find(); ) {
            if (lacksZero(match.group("number"))) {
                masked.append(text, end, match.start("number")).append(mask);
                end = match.end();
            }
        }
        return end == 0 ? text : masked.append(text, end, text.length()).toString();
    }

    /** Sign by sign the same, with one kind of digit, hyphen and space. */
    private static String plain(String text) {
        var signs = text.toCharArray();
        for (int at = 0; at < signs.length; at++) {
            signs[at] = plain(signs[at]);
        }
        return new String(signs);
    }

    private static char plain(char sign) {
        if (sign < '\u0080') {
            return sign == '\t' ? ' ' : sign == '\r' ? '\n' : sign;
        }
        if (Character.isDigit(sign)) {
            return Character.forDigit(Character.digit(sign, 10), 10);
        }
        return switch (Character.getType(sign)) {
            case Character.DASH_PUNCTUATION -> '-';
            case Character.SPACE_SEPARATOR -> ' ';
            default -> sign == '\u2212' || sign == '\u00ad' ? '-' : sign;
        };
    }

    private static boolean isAnotherKind(String text, MatchResult match) {
        return LookAlikes.isFingerprint(text, match)
                || (isPlain(match) && LookAlikes.surround(text, match));
    }

    private static boolean isPlain(MatchResult match) {
        return match.group("plain") != null;
    }

    private static boolean isDay(MatchResult match) {
        var apart = match.group("apartDay") != null;
        var day = Integer.parseInt(match.group(apart ? "apartDay" : "day"));
        var month = Integer.parseInt(match.group(apart ? "apartMonth" : "month"));
        var ofMonth = day > STAND_IN && !isPlain(match) ? day - STAND_IN : day;
        return month >= 1 && month <= 12 && ofMonth >= 1 && ofMonth <= Month.of(month).maxLength();
    }
}
