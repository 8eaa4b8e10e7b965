package dk.milepael.ingest.workbook;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the numbers of a column tell of each other: one of nine digits tells nothing, but several
 * that are all personal ones without the leading zero, on different birthdays, do.
 */
public final class NumberColumn {
    /** Numbers that count up share a birthday, so the days are counted and not the numbers. */
    private static final int DAYS_ALONE = 4;

    private static final int DAYS_WITH_CHECK_DIGITS = 2;
    private static final int BIRTHDAY_DIGITS = 5;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 18;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final Set<String> shortened = new HashSet<>();
    private int masked;
    private boolean isOfAnotherKind;

    /** Whether a cell tells anything of its column: a number that is no year, or a mask. */
    public static boolean tells(String text) {
        return text.equals(PersonalNumbers.MASK)
                || (text.length() >= SHORTEST
                        && text.length() <= LONGEST
                        && text.chars().allMatch(sign -> sign >= '0' && sign <= '9')
                        && !YEAR.matcher(text).matches());
    }

    /** Takes note of a cell that tells something. */
    public void count(String text) {
        if (text.equals(PersonalNumbers.MASK)) {
            masked++;
        } else if (PersonalNumbers.lacksZero(text)) {
            shortened.add(text);
        } else {
            isOfAnotherKind = true;
        }
    }

    /** Whether its numbers of nine digits are personal ones. */
    public boolean isPersonal() {
        if (isOfAnotherKind || shortened.isEmpty()) {
            return false;
        }
        var days = shortened.stream().map(NumberColumn::birthday).distinct().count() + masked;
        return masked > 1
                || days >= DAYS_ALONE
                || (days >= DAYS_WITH_CHECK_DIGITS && mostHaveCheckDigits());
    }

    private boolean mostHaveCheckDigits() {
        var checked = shortened.stream().filter(PersonalNumbers::hasCheckDigit).count();
        return checked * 2 > shortened.size();
    }

    private static String birthday(String number) {
        return number.substring(0, BIRTHDAY_DIGITS);
    }
}
