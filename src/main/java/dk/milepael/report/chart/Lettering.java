package dk.milepael.report.chart;

import java.util.ArrayList;
import java.util.List;

/** How wide a text is in the sans serif of the reports, near enough to leave room for it. */
final class Lettering {
    private static final String NARROW = "iíjlI.,:;|!'’ ";
    private static final String SLIM = "frt()-/[]\"*";
    private static final String WIDE = "mwMWÆæ%@Œœ—";
    private static final String CUT = "…";

    private Lettering() {}

    static double width(String text, double size) {
        return size * text.codePoints().mapToDouble(Lettering::ems).sum();
    }

    private static double ems(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.28;
        }
        if (SLIM.indexOf(letter) >= 0) {
            return 0.35;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 0.88;
        }
        return Character.isUpperCase(letter) ? 0.7 : letter < 0x2000 ? 0.56 : 1;
    }

    /** The text in lines of at most that width; what has no room in the last is cut off. */
    static List<String> lines(String text, double size, double width, int atMost) {
        var lines = new ArrayList<String>();
        var rest = text.strip();
        while (!rest.isEmpty() && lines.size() < atMost) {
            var line = fitting(rest, size, width);
            rest = rest.substring(line.length()).strip();
            boolean isCut = lines.size() == atMost - 1 && !rest.isEmpty();
            lines.add(isCut ? cut(line, size, width) : line.strip());
        }
        return lines;
    }

    /** As much of the beginning as fits, to the end of a word where one ends. */
    private static String fitting(String text, double size, double width) {
        if (width(text, size) <= width) {
            return text;
        }
        int end = 1;
        while (end < text.length() && width(text.substring(0, end + 1), size) <= width) {
            end++;
        }
        if (end < text.length() && text.charAt(end) == ' ') {
            return text.substring(0, end);
        }
        int space = text.lastIndexOf(' ', end - 1);
        return text.substring(0, space > 0 ? space : end);
    }

    private static String cut(String line, double size, double width) {
        var kept = line.strip();
        while (kept.length() > 1 && width(kept + CUT, size) > width) {
            kept = kept.substring(0, kept.length() - 1).strip();
        }
        return kept + CUT;
    }
}
