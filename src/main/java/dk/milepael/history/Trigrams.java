package dk.milepael.history;

import java.util.Arrays;
import java.util.function.LongToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The three-letter pieces of a folded text, word by word: a mended typo, an ending or a new word
 * order changes few of them.
 */
final class Trigrams {
    private static final int BITS_OF_A_CHAR = 16;

    private final long[] sorted;

    private Trigrams(long[] sorted) {
        this.sorted = sorted;
    }

    static Trigrams of(String folded) {
        var padded = " " + folded + " ";
        var pieces =
                IntStream.range(0, padded.length() - 2)
                        .filter(at -> padded.charAt(at + 1) != ' ')
                        .mapToLong(at -> piece(padded, at));
        return new Trigrams(folded.isEmpty() ? new long[0] : pieces.sorted().toArray());
    }

    private static long piece(String text, int at) {
        return ((long) text.charAt(at) << (2 * BITS_OF_A_CHAR))
                | ((long) text.charAt(at + 1) << BITS_OF_A_CHAR)
                | text.charAt(at + 2);
    }

    LongStream distinct() {
        return Arrays.stream(sorted).distinct();
    }

    /** Dice's coefficient: twice the shared pieces over all pieces, from 0 to 1. */
    double likeness(Trigrams other) {
        return weighed(_ -> 1).likeness(other.weighed(_ -> 1));
    }

    /** The pieces, some of which count more than others. */
    Weighed weighed(LongToDoubleFunction weight) {
        var weights = Arrays.stream(sorted).mapToDouble(weight).toArray();
        return new Weighed(sorted, weights, Arrays.stream(weights).sum());
    }

    /** The pieces with what each counts. */
    static final class Weighed {
        private final long[] pieces;
        private final double[] weights;
        private final double all;

        Weighed(long[] pieces, double[] weights, double all) {
            this.pieces = pieces;
            this.weights = weights;
            this.all = all;
        }

        /** Dice's coefficient with pieces of different weight. */
        double likeness(Weighed other) {
            double shared = 0;
            for (int mine = 0, theirs = 0; mine < pieces.length && theirs < other.pieces.length; ) {
                int order = Long.compare(pieces[mine], other.pieces[theirs]);
                shared += order == 0 ? weights[mine] : 0;
                mine += order <= 0 ? 1 : 0;
                theirs += order >= 0 ? 1 : 0;
            }
            return all + other.all == 0 ? 0 : 2 * shared / (all + other.all);
        }
    }
}
