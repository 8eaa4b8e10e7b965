package dk.milepael.report.planpage;

import dk.milepael.report.planpage.Card.Passage;
import java.util.ArrayList;
import java.util.List;

/** Parts a text of staff's own into its paragraphs and its lists of bullets. */
final class Passages {
    private static final String BULLET = "• ";

    private final List<Passage> found = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> items = new ArrayList<>();

    private Passages() {}

    static List<Passage> of(String text) {
        var passages = new Passages();
        text.strip().lines().forEach(passages::add);
        passages.endParagraph();
        passages.endList();
        return List.copyOf(passages.found);
    }

    private void add(String line) {
        if (line.startsWith(BULLET)) {
            endParagraph();
            items.add(line.substring(BULLET.length()).strip());
        } else {
            endList();
            lines.add(line);
        }
    }

    private void endParagraph() {
        if (!lines.isEmpty()) {
            found.add(Passage.paragraph(String.join("\n", lines).strip()));
            lines.clear();
        }
    }

    private void endList() {
        if (!items.isEmpty()) {
            found.add(Passage.list(items));
            items.clear();
        }
    }
}
