package dk.milepael.ingest.layout.goals;

import dk.milepael.ingest.layout.Caption;
import dk.milepael.ingest.layout.CellText;
import dk.milepael.ingest.workbook.Cell;
import java.util.regex.Pattern;

/** How much a text on its own looks like a heading, from not at all to a word processor's style. */
enum Prominence {
    NONE,
    /** A few words and no more. */
    PLAIN,
    NUMBERED,
    /** Bold, in capitals, or merged across the columns. */
    SET_OFF,
    /** In a heading style. */
    STYLED;

    private static final int LONGEST_PLAIN = 70;
    private static final Pattern CAPITALS = Pattern.compile("\\P{Ll}*\\p{Lu}{4}\\P{Ll}*");
    private static final Pattern BULLET = Pattern.compile("^\\s*[-•●▪◦·*‣–—\\uF0B7]");

    static Prominence of(Cell cell) {
        if (cell.looks().heading() > 0) {
            return STYLED;
        }
        var line = CellText.line(cell.text());
        if (line == null || isRunningText(cell.text(), line)) {
            return NONE;
        }
        if (cell.looks().bold() || Columns.width(cell) > 1 || CAPITALS.matcher(line).matches()) {
            return SET_OFF;
        }
        if (Caption.of(line).isNumbered()) {
            return NUMBERED;
        }
        var goesOn = Character.isLowerCase(line.charAt(0)) || line.length() > LONGEST_PLAIN;
        return goesOn ? NONE : PLAIN;
    }

    private static boolean isRunningText(String text, String line) {
        return Caption.isSentence(text) || line.endsWith(":") || isBulleted(text);
    }

    static boolean isBulleted(String text) {
        return BULLET.matcher(text).find();
    }

    boolean isAtLeast(Prominence other) {
        return compareTo(other) >= 0;
    }
}
