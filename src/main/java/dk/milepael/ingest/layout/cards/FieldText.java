package dk.milepael.ingest.layout.cards;

import dk.milepael.ingest.layout.Caption;
import dk.milepael.ingest.workbook.Cell;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a card's field, which may stand in several cells. */
final class FieldText {
    private static final Pattern BROKEN_WORD = Pattern.compile(".*\\p{L}-", Pattern.DOTALL);
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.:!?]", Pattern.DOTALL);
    private static final Pattern JOINING =
            Pattern.compile("(?:og|eller|samt)\\s.*", Pattern.DOTALL);

    private static final Pattern LISTED =
            Pattern.compile("\\s*(?:\\d{1,2}[.)]\\s|[^\\p{L}\\p{N}\\s(«»\"]).*", Pattern.DOTALL);

    private FieldText() {}

    /** Whether a line has a bullet or a number before it. */
    static boolean isListed(String text) {
        return LISTED.matcher(text).matches();
    }

    /** Cells side by side are lines, but for a bullet or number in a cell of its own. */
    static String of(List<Cell> cells) {
        var text = new StringBuilder();
        for (var cell : cells) {
            var own = cell.text();
            text.append(own);
            var isNumber = Caption.isNumberAlone(own) && !cell.equals(cells.getLast());
            var isBareNumber =
                    isNumber
                            && Character.isLetterOrDigit(
                                    own.strip().charAt(own.strip().length() - 1));
            text.append(isBareNumber ? ". " : isNumber || own.strip().length() == 1 ? " " : "\n");
        }
        return text.toString().stripTrailing();
    }

    /** A word, or a sentence, that a new page has broken is joined again. */
    static String joined(String above, String below) {
        var goesOn = Character.isLowerCase(below.codePointAt(0));
        if (goesOn && BROKEN_WORD.matcher(above).matches()) {
            return JOINING.matcher(below).matches()
                    ? above + " " + below
                    : above.substring(0, above.length() - 1) + below;
        }
        var sameSentence = goesOn && !SENTENCE_END.matcher(above).matches();
        return above
                + (sameSentence && below.length() > 1 && below.charAt(1) != ' ' ? " " : "\n")
                + below;
    }
}
