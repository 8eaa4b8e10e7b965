package dk.milepael.danish;

import dk.milepael.danish.ListMarkers.Kind;
import dk.milepael.danish.ListMarkers.Line;
import dk.milepael.danish.words.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cuts a text into what stands before a list, its top-level items, and what belongs to none. */
final class Listings {
    private static final Pattern BULLET_IN_LINE = Pattern.compile("(?<=\\S)[ \\t]*(?=[•○]\\s)");

    private static final Pattern OPENS = Pattern.compile("(?::|\\bherunder)\\s*$");
    private static final Pattern LAST_WORD = Pattern.compile("(?s).*\\s");

    /** The numbers of a list have at most two digits. */
    private static final int MOST_ITEMS = 99;

    /** The pattern of each number that a line of a list may begin with. */
    private static final Map<Integer, Pattern> NUMBERS = new ConcurrentHashMap<>();

    private final ListMarkers markers;
    private final List<String> goesOn;

    Listings() {
        this(WordList.builtIn("lists"));
    }

    Listings(WordList words) {
        markers = new ListMarkers(words);
        goesOn = words.of("goes-on");
    }

    Listing read(String text) {
        var cut = new Cut(markers.lines(onLinesOfTheirOwn(text)));
        cut.read();
        return new Listing(cut.joined(cut.intro), cut.items(), cut.joined(cut.rest));
    }

    /** «Der skal: 1. Laves … 2. Holdes …»: numbers that count up before a capital begin lines. */
    private static String onLinesOfTheirOwn(String text) {
        var bulleted = text.indexOf('•') >= 0 || text.indexOf('○') >= 0;
        var lines =
                new StringBuilder(bulleted ? BULLET_IN_LINE.matcher(text).replaceAll("\n") : text);
        var places = new ArrayList<Integer>();
        int from = 0;
        while (places.size() < MOST_ITEMS) {
            var number =
                    NUMBERS.computeIfAbsent(places.size() + 1, Listings::number).matcher(lines);
            if (!number.find(from)) {
                break;
            }
            places.add(number.start());
            from = number.end();
        }
        if (places.size() > 1) {
            places.reversed().forEach(place -> startLine(lines, place));
        }
        return lines.toString();
    }

    private static Pattern number(int number) {
        return Pattern.compile(
                "(?m)(?:^[ \\t]*\\(?%1$d[.)][ \\t]+|(?<![\\p{L}\\p{N}.,(])\\(?%1$d[.)]\\s+(?=\\p{Lu}))"
                        .formatted(number));
    }

    private static void startLine(StringBuilder text, int place) {
        if (place > 0 && text.lastIndexOf("\n", place) < place && !isLineStart(text, place)) {
            text.insert(place, '\n');
        }
    }

    private static boolean isLineStart(CharSequence text, int place) {
        return text.charAt(place) == '\n' || text.charAt(place - 1) == '\n';
    }

    /** One pass down the lines of a text. */
    private final class Cut {
        private final List<Line> lines;
        private final List<String> intro = new ArrayList<>();
        private final List<List<String>> items = new ArrayList<>();
        private final List<String> rest = new ArrayList<>();

        /** The last line with each mark. */
        private final Map<String, Integer> lastOfStyle = new HashMap<>();

        /** The marker that the open list's top level has; null where no list is open. */
        private @Nullable Line top;

        private int lastIndent;
        private boolean afterBlank;

        Cut(List<Line> lines) {
            this.lines = lines;
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).isMarked()) {
                    lastOfStyle.put(lines.get(i).style(), i);
                }
            }
        }

        void read() {
            for (int i = 0; i < lines.size(); i++) {
                var line = lines.get(i);
                if (line.isMarked()) {
                    item(line, i);
                } else if (line.text().isEmpty()) {
                    afterBlank = true;
                    continue;
                } else {
                    words(line);
                }
                afterBlank = false;
            }
        }

        List<String> items() {
            return items.stream().map(this::joined).flatMap(Stream::ofNullable).toList();
        }

        private void item(Line line, int at) {
            if (top != null && isSub(line, top, at)) {
                items.getLast().add(line.text());
            } else {
                top = line;
                items.add(new ArrayList<>(List.of(line.text())));
            }
            lastIndent = line.indent();
        }

        private boolean isSub(Line line, Line first, int at) {
            if (line.kind() == first.kind() && line.style().equals(first.style())) {
                return line.indent() > first.indent();
            }
            if (line.indent() != first.indent()) {
                return line.indent() > first.indent();
            }
            boolean otherBullet = line.kind() == Kind.BULLET && first.kind() == Kind.BULLET;
            return !otherBullet || opens(items.getLast()) || comesBack(first, at);
        }

        private static boolean opens(List<String> item) {
            return OPENS.matcher(end(item.getFirst())).find();
        }

        /** «• – – •»: dashes between bullets stand under them. */
        private boolean comesBack(Line first, int at) {
            return lastOfStyle.getOrDefault(first.style(), -1) >= at;
        }

        private void words(Line line) {
            if (items.isEmpty()) {
                intro.add(line.text());
            } else if (top != null && !afterBlank && continues(line)) {
                addTo(items.getLast(), line.text());
            } else if (top == null && !rest.isEmpty() && !afterBlank && startsLow(line.text())) {
                addTo(rest, line.text());
            } else {
                top = null;
                rest.add(line.text());
            }
        }

        private boolean continues(Line line) {
            var last = items.getLast().getLast();
            return last.isEmpty()
                    || startsLow(line.text())
                    || line.indent() > lastIndent
                    || ",-–/&(".indexOf(last.charAt(last.length() - 1)) >= 0
                    || goesOn.contains(
                            WordList.fold(LAST_WORD.matcher(end(last)).replaceFirst("")));
        }

        /** The last characters, more than any word that is looked for there. */
        private static String end(String text) {
            return text.substring(Math.max(0, text.length() - 40));
        }

        private static boolean startsLow(String text) {
            return !text.isEmpty() && !Character.isUpperCase(text.charAt(0));
        }

        /** A word divided at the line's end is one word again. */
        private static void addTo(List<String> parts, String text) {
            var last = parts.removeLast();
            boolean divided = last.endsWith("-") && startsLow(text) && !text.startsWith("og ");
            parts.add(
                    divided
                            ? last.substring(0, last.length() - 1) + text
                            : (last + " " + text).strip());
        }

        private @Nullable String joined(List<String> parts) {
            var text =
                    String.join(
                            "\n",
                            parts.stream()
                                    .map(part -> part.replaceAll("[\\s\\p{Z}]+", " ").strip())
                                    .filter(part -> !part.isEmpty())
                                    .toList());
            return text.isEmpty() ? null : text;
        }
    }
}
