package dk.milepael.report.word;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of the report.
 *
 * @param bookmark the name that links lead to; null where none does
 * @param numbering the numbering of its list; 0 where the style's own holds
 */
record Paragraph(WordStyle style, List<Run> runs, @Nullable String bookmark, int numbering) {
    Paragraph {
        Objects.requireNonNull(style);
        runs = List.copyOf(runs);
    }

    Paragraph(WordStyle style, List<Run> runs) {
        this(style, runs, null, 0);
    }

    static Paragraph of(WordStyle style, String text) {
        return new Paragraph(style, List.of(new Run(text, Run.Face.PLAIN, null)));
    }

    /** What the runs say, on one line. */
    static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining()).replace('\n', ' ');
    }
}
