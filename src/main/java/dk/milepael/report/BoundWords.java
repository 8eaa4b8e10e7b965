package dk.milepael.report;

import java.util.regex.Pattern;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Keeps a number with its unit and a day with its month on one line. */
public final class BoundWords {
    private static final char UNBROKEN = '\u00A0';

    private static final String MONTHS =
            "(?i:jan(?:uar|uary)?|feb(?:ruar|ruary)?|mar(?:ts|ch)?|apr(?:il)?|maj|may|ju[nl][iey]?"
                    + "|aug(?:ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[cs](?:ember)?)";

    private static final String UNITS =
            "(?i:kr\\b|kroner|t\\.\\s?kr|tkr|mio\\b|mia\\b|pct\\b|procent|%|‰|dage?\\b|arbejdsdage?\\b|hverdage?\\b"
                    + "|uger?\\b|måned(?:er)?\\b|mdr\\b|år\\b|timer?\\b|minutter|m2\\b|m²|km\\b|ton\\b|days?\\b)";

    /** The letters that a month or a unit begins with. */
    private static final String STARTS = "jfmasondkptuhåy%‰JFMASONDKPTUHÅY";

    /** What the words end with that a number follows. */
    private static final String ENDS_OF_NAMES = "§.et";

    private static final Pattern SPACE =
            Pattern.compile(
                    "(?<=(?<![\\p{L}\\p{N}])\\d{1,2}\\.?) (?=%s(?!\\p{L}))".formatted(MONTHS)
                            + "|(?<=\\d) (?=%s)".formatted(UNITS)
                            + "|(?<=\\d (?:mio|mia)\\.) (?=kr\\b)"
                            + "|(?<=(?:§|\\b(?:nr\\.|kl\\.|stk\\.|uge|side|punkt))) (?=\\d)");

    private BoundWords() {}

    public static String in(String text) {
        if (text.length() < 4) {
            return text;
        }
        var bound = new StringBuilder(text);
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            if (mayBeBound(text, at) && isBound(text, at)) {
                bound.setCharAt(at, UNBROKEN);
            }
        }
        return bound.toString();
    }

    /** Most spaces are not, and need not be asked the whole question. */
    private static boolean mayBeBound(String text, int space) {
        char before = space == 0 ? ' ' : text.charAt(space - 1);
        char after = space + 1 == text.length() ? ' ' : text.charAt(space + 1);
        return isDigit(after)
                ? ENDS_OF_NAMES.indexOf(before) >= 0
                : (before == '.' || isDigit(before)) && STARTS.indexOf(after) >= 0;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isBound(String text, int space) {
        return SPACE.matcher(text).useTransparentBounds(true).region(space, space + 1).lookingAt();
    }

    /** Likewise in every text below the node. */
    public static void in(Node node) {
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                var bound = in(text.getData());
                if (!bound.equals(text.getData())) {
                    text.setData(bound);
                }
            } else {
                in(child);
            }
        }
    }
}
