package dk.milepael.report.workbook;

import org.jspecify.annotations.Nullable;

/**
 * How high a row must be for its wrapped texts; some programs leave a row of unknown height at one
 * line.
 */
final class RowHeight {
    private static final float LINE_POINTS = 13;
    private static final float PADDING_POINTS = 2;

    /** A column of a width in digits holds more letters, which are narrower. */
    private static final double LETTERS_PER_DIGIT = 1.1;

    /** The highest row that the format knows. */
    private static final float MOST_POINTS = 409;

    private RowHeight() {}

    static float points(int lines) {
        return Math.min(MOST_POINTS, lines * LINE_POINTS + PADDING_POINTS);
    }

    /** The lines that a value needs in a column, each line of staff's own broken between words. */
    static int lines(@Nullable Value value, int widthChars) {
        return switch (value) {
            case null -> 1;
            case Value.Day _, Value.Count _ -> 1;
            case Value.Text(var text) -> lines(text, widthChars);
            case Value.Lit(_, var text) -> lines(text, widthChars);
        };
    }

    private static int lines(String text, int widthChars) {
        int letters = (int) (widthChars * LETTERS_PER_DIGIT);
        return text.lines().mapToInt(line -> wrapped(line, letters)).sum();
    }

    private static int wrapped(String line, int letters) {
        int lines = 1;
        int used = 0;
        for (var word : line.split(" ", -1)) {
            if (used > 0 && used + 1 + word.length() > letters) {
                lines++;
                used = 0;
            }
            lines += word.length() / (letters + 1);
            used += (used > 0 ? 1 : 0) + word.length() % (letters + 1);
        }
        return lines;
    }
}
