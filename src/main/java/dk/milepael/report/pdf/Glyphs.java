package dk.milepael.report.pdf;

import dk.milepael.report.Pages;
import java.util.Map;
import java.util.PrimitiveIterator;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Characters of staff's own that the embedded font has no glyph for, replaced by their nearest: a
 * missing glyph would make the document unfit for archiving.
 */
final class Glyphs {
    private static final String UNKNOWN = "□";
    private static final Map<Integer, String> NEAREST =
            Map.of(
                    (int) '✔', "√",
                    (int) '✓', "√",
                    (int) '☑', "√",
                    (int) '☒', "[x]",
                    (int) '☐', "□",
                    (int) '✗', "x",
                    (int) '✘', "x",
                    (int) '\u2011', "-",
                    (int) '\u00AD', "");

    private Glyphs() {}

    /** Replaces them below the node, but for the signs of lights, which are drawn. */
    static void replaceMissing(Node node) {
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                var shown = shown(text.getData());
                if (!shown.equals(text.getData())) {
                    text.setData(shown);
                }
            } else if (!(child instanceof Element element && Pages.hasClass(element, "sign"))) {
                replaceMissing(child);
            }
        }
    }

    static String shown(String text) {
        if (text.chars().allMatch(character -> character < 0x7F)) {
            return text;
        }
        var shown = new StringBuilder(text.length());
        PrimitiveIterator.OfInt characters = text.codePoints().iterator();
        while (characters.hasNext()) {
            int character = characters.nextInt();
            shown.append(
                    NEAREST.getOrDefault(
                            character,
                            isShown(character) ? Character.toString(character) : other(character)));
        }
        return shown.toString();
    }

    private static boolean isShown(int character) {
        return Character.isWhitespace(character)
                || (Fonts.canShow(character) && Character.getType(character) != Character.FORMAT);
    }

    private static String other(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.CONTROL -> "";
            case Character.SPACE_SEPARATOR -> " ";
            default -> UNKNOWN;
        };
    }
}
