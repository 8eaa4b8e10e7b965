package dk.milepael.danish;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text into the steps that it numbers or bullets. */
final class Steps {
    private static final Pattern BULLET =
            Pattern.compile("(?m)(?:^[ \\t]*[-–*·●▪][ \\t]+|[ \\t]*[•][ \\t]*)");
    private static final Pattern PARAGRAPH_END = Pattern.compile("\\n[ \\t]*\\n");

    private Steps() {}

    /** A step's place: its number or bullet, and where its own words begin. */
    private record Marker(int start, int textStart) {}

    static List<String> of(String text) {
        var numbered = numbers(text);
        return numbered.size() > 1 ? texts(text, numbered) : texts(text, bullets(text));
    }

    /** Numbers that count up from 1, at a line's start or before a capital in the line. */
    private static List<Marker> numbers(String text) {
        var markers = new ArrayList<Marker>();
        int from = 0;
        while (true) {
            var number =
                    Pattern.compile(
                                    "(?m)(?:^[ \\t]*%1$d[.)][ \\t]+|(?<![\\p{L}\\p{N}.,])%1$d[.)]\\s+(?=\\p{Lu}))"
                                            .formatted(markers.size() + 1))
                            .matcher(text);
            if (!number.find(from)) {
                return markers;
            }
            markers.add(new Marker(number.start(), number.end()));
            from = number.end();
        }
    }

    private static List<Marker> bullets(String text) {
        return BULLET.matcher(text)
                .results()
                .map(bullet -> new Marker(bullet.start(), bullet.end()))
                .toList();
    }

    private static List<String> texts(String text, List<Marker> markers) {
        var steps = new ArrayList<String>();
        for (int i = 0; i < markers.size(); i++) {
            int end = i + 1 < markers.size() ? markers.get(i + 1).start() : text.length();
            var step = PARAGRAPH_END.split(text.substring(markers.get(i).textStart(), end), 2)[0];
            steps.add(BULLET.matcher(step).replaceAll(" ").replaceAll("\\s+", " ").strip());
        }
        return steps.stream().filter(step -> !step.isEmpty()).toList();
    }
}
