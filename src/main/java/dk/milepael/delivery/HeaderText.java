package dk.milepael.delivery;

import java.util.regex.Pattern;

/**
 * Text from elsewhere on its way into a mail's head, where a line break would begin a new header.
 */
final class HeaderText {
    private static final int LONGEST_SUBJECT = 250;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ANSWER = 300;

    /** Control characters and whatever a client may take for the end of a line. */
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+");

    /** Invisible characters, such as those that turn the direction of a name round. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cs}\\p{Co}]");

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\\\/:*?\"<>|]+");

    private HeaderText() {}

    /** On one line; a very long one ends with «…». */
    static String subject(String text) {
        return shortened(oneLine(text), LONGEST_SUBJECT);
    }

    /** A person's or a sender's name on one line. */
    static String name(String text) {
        return shortened(oneLine(text), LONGEST_NAME);
    }

    /** A server's answer on one line. */
    static String answer(String text) {
        return shortened(oneLine(text), LONGEST_ANSWER);
    }

    /** A file's name that every system takes; its ending stays. */
    static String fileName(String text) {
        var name = NOT_IN_NAMES.matcher(oneLine(text)).replaceAll("-");
        var dot = name.lastIndexOf('.');
        return dot <= 0
                ? shortened(name, LONGEST_NAME)
                : shortened(name.substring(0, dot), LONGEST_NAME) + name.substring(dot);
    }

    private static String oneLine(String text) {
        return INVISIBLE.matcher(BREAKS.matcher(text).replaceAll(" ")).replaceAll("").strip();
    }

    private static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end).strip() + "…";
    }
}
