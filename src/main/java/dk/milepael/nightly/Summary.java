package dk.milepael.nightly;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a run went, in words for the terminal and for the operator.
 *
 * @param told what is named because somebody has to look at it or wants to know it
 * @param hasFaults whether anything is named that ends the run with an exit code of its own
 */
public record Summary(List<String> counts, List<String> told, boolean hasFaults) {
    /** Of nothing. */
    public static final Summary NONE = new Summary(List.of(), List.of(), false);

    public Summary {
        counts = List.copyOf(counts);
        told = List.copyOf(told);
    }

    /** The counts, then what is told. */
    public List<String> lines() {
        return Stream.concat(counts.stream(), told.stream()).toList();
    }

    public String text() {
        return lines().stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
