package dk.milepael.ingest.workbook.opendocument;

import dk.milepael.ingest.workbook.xml.Markup;
import java.io.IOException;
import java.util.regex.Matcher;

/** A date style as the Excel number format that shows the same. */
final class OpenDateFormat {
    private OpenDateFormat() {}

    /** Reads the {@code date-style} element that the markup stands at. */
    static String read(Markup xml) throws IOException {
        var format = new StringBuilder();
        xml.children(name -> format.append(part(name, xml)));
        return format.toString();
    }

    private static String part(String name, Markup xml) throws IOException {
        var isLong = xml.attribute("style", "short").equals("long");
        return switch (name) {
            case "day" -> isLong ? "dd" : "d";
            case "day-of-week" -> isLong ? "dddd" : "ddd";
            case "month" ->
                    (xml.attribute("textual", "false").equals("true") ? "mm" : "")
                            + (isLong ? "mm" : "m");
            case "year" -> isLong ? "yyyy" : "yy";
            case "hours" -> isLong ? "hh" : "h";
            case "minutes" -> "mm";
            case "seconds" -> "ss";
            case "text" -> quoted(xml.text());
            // what Excel has no letter for is at least no day
            case "quarter", "week-of-year" -> "\"" + name + "\"";
            default -> "";
        };
    }

    private static String quoted(String text) {
        return text.codePoints().noneMatch(Character::isLetter)
                ? text
                : "\"" + text.replaceAll("\"", Matcher.quoteReplacement("'")) + "\"";
    }
}
