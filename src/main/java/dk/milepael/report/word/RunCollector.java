package dk.milepael.report.word;

import dk.milepael.report.BoundWords;
import dk.milepael.report.word.Run.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers a paragraph's runs with white space collapsed across them, as a browser shows it. */
final class RunCollector {
    private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\r\\n]+");

    private final List<Run> runs = new ArrayList<>();

    void text(String text, Face face, @Nullable String link) {
        var collapsed = BoundWords.in(collapsed(text));
        var rest =
                endsWithSpace() && collapsed.startsWith(" ") ? collapsed.substring(1) : collapsed;
        if (!rest.isEmpty()) {
            runs.add(new Run(rest, face, link));
        }
    }

    private static String collapsed(String text) {
        var afterSpace = false;
        for (var index = 0; index < text.length(); index++) {
            var character = text.charAt(index);
            if (character < ' ' || (afterSpace && character == ' ')) {
                return WHITE_SPACE.matcher(text).replaceAll(" ");
            }
            afterSpace = character == ' ';
        }
        return text;
    }

    void lineBreak() {
        dropTrailingSpace();
        runs.add(new Run("\n", Face.PLAIN, null));
    }

    /** The runs so far; the collector is empty afterwards. */
    List<Run> take() {
        dropTrailingSpace();
        var taken = List.copyOf(runs);
        runs.clear();
        return taken;
    }

    private boolean endsWithSpace() {
        return runs.isEmpty() || runs.getLast().isBreak() || runs.getLast().text().endsWith(" ");
    }

    private void dropTrailingSpace() {
        if (runs.isEmpty() || !runs.getLast().text().endsWith(" ")) {
            return;
        }
        var last = runs.removeLast();
        if (last.text().length() > 1) {
            runs.add(last.withText(last.text().substring(0, last.text().length() - 1)));
        }
    }
}
