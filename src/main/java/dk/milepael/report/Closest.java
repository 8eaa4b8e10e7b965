package dk.milepael.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which of several names a misspelt one was to be. */
public final class Closest {
    private Closest() {}

    /** The name that takes the fewest changed letters, at most a third of it. */
    public static Optional<String> to(String written, Collection<String> names) {
        return names.stream()
                .filter(name -> steps(written, name) * 3 <= Math.max(3, name.length()))
                .min(Comparator.comparingInt(name -> steps(written, name)));
    }

    /** Letters to put in, take out or replace. */
    private static int steps(String one, String other) {
        var from = one.toLowerCase(Locale.ROOT);
        var to = other.toLowerCase(Locale.ROOT);
        var before = new int[to.length() + 1];
        for (int column = 0; column < before.length; column++) {
            before[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            var here = new int[before.length];
            here[0] = row;
            for (int column = 1; column < here.length; column++) {
                int replaced = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
                here[column] =
                        Math.min(
                                before[column - 1] + replaced,
                                1 + Math.min(before[column], here[column - 1]));
            }
            before = here;
        }
        return before[to.length()];
    }
}
