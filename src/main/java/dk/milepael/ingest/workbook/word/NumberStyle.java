package dk.milepael.ingest.workbook.word;

import java.util.Locale;

/** How the number of a list item is written. */
final class NumberStyle {
    private static final int[] ROMAN_VALUES = {
        1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1
    };
    private static final String[] ROMAN = {
        "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };
    private static final int LARGEST_IN_LETTERS = 3_999;

    private NumberStyle() {}

    /** In a format of the file's, such as {@code lowerLetter}; unknown formats count in digits. */
    static String written(int number, String format) {
        var digits = String.valueOf(number);
        if (number < 1 || number > LARGEST_IN_LETTERS) {
            return digits;
        }
        return switch (format) {
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "decimalZero" -> number < 10 ? "0" + digits : digits;
            case "ordinal" -> digits + ".";
            case "none" -> "";
            default -> digits;
        };
    }

    /** After z comes aa, after that bb. */
    private static String letters(int number) {
        return String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        var written = new StringBuilder();
        var rest = number;
        for (var at = 0; at < ROMAN.length; at++) {
            while (rest >= ROMAN_VALUES[at]) {
                written.append(ROMAN[at]);
                rest -= ROMAN_VALUES[at];
            }
        }
        return written.toString();
    }
}
