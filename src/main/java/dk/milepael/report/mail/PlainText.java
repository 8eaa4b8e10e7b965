package dk.milepael.report.mail;

import java.util.ArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text for mail programs that show it as it is. */
final class PlainText {
    private static final int COLUMNS = 74;

    private static final Pattern WORDS = Pattern.compile("\\S+");

    private PlainText() {}

    /** Lines broken between words at 74 columns, a list item's further lines under its text. */
    static String wrapped(String text) {
        return text.strip().lines().map(PlainText::wrappedLine).collect(Collectors.joining("\n"))
                + "\n";
    }

    private static String wrappedLine(String line) {
        var indent = line.replaceFirst("^((?: *[*] | *\\d[)] | +)?).*", "$1").length();
        var lines = new ArrayList<String>();
        var current = new StringBuilder(line.substring(0, indent));
        for (var word :
                WORDS.matcher(line.substring(indent)).results().map(MatchResult::group).toList()) {
            if (current.length() > indent && current.length() + 1 + word.length() > COLUMNS) {
                lines.add(current.toString());
                current = new StringBuilder(" ".repeat(indent));
            }
            current.append(current.length() > indent ? " " : "").append(word);
        }
        lines.add(current.toString());
        return String.join("\n", lines).stripTrailing();
    }
}
