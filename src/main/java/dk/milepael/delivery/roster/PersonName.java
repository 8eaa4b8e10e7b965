package dk.milepael.delivery.roster;

import java.util.regex.Pattern;

/** Tells the name of a person or unit from words that would be more than a name in a mail. */
final class PersonName {
    private static final int LONGEST = 100;
    private static final Pattern NO_PART_OF_A_NAME =
            Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}<>@:\"\\\\]");

    private PersonName() {}

    static boolean isOne(String written) {
        return written.length() <= LONGEST
                && !NO_PART_OF_A_NAME.matcher(written).find()
                && written.codePoints().anyMatch(Character::isLetter);
    }
}
