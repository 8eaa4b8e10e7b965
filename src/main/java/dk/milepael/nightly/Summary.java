package dk.milepael.nightly;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How a run went, in words for the terminal.
 *
 * @param lines the counts, then what is named because somebody has to look at it
 * @param hasFaults whether anything is named that ends the run with an exit code of its own
 */
public record Summary(List<String> lines, boolean hasFaults) {
    /** Of nothing. */
    public static final Summary NONE = new Summary(List.of(), false);

    public Summary {
        lines = List.copyOf(lines);
    }

    public String text() {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
