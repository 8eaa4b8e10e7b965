package dk.milepael.bench;

import dk.milepael.history.MatchingScore;
import java.util.stream.LongStream;

/**
 * How many rows are found again in a version whose edits are known, and how fast in a large plan.
 * The seeds are the numbers from 1.
 */
public final class MatchingBench {
    private static final int SEEDS = 20;
    private static final double[] RATES = {0, 0.05, 0.1, 0.2, 0.3};
    private static final int[] SIZES = {40, 200, 1_000};
    private static final int LARGE = 20_000;

    private MatchingBench() {}

    public static void main(String[] arguments) {
        System.out.printf("seeds 1 to %d%n", SEEDS);
        System.out.printf(
                "%8s %12s %10s %10s %18s%n",
                "rows", "words edited", "precision", "recall", "texts");
        for (var size : SIZES) {
            for (var rate : RATES) {
                measure(size, rate, true);
                measure(size, rate, false);
            }
        }
        large(0);
        large(0.2);
    }

    private static void measure(int size, double rate, boolean gentle) {
        var score =
                LongStream.rangeClosed(1, SEEDS)
                        .mapToObj(seed -> MatchingScore.of(seed, size, rate, gentle))
                        .reduce(new MatchingScore(0, 0, 0), MatchingScore::plus);
        System.out.printf(
                "%8d %11.0f%% %10.4f %10.4f %18s%n",
                size,
                100 * rate,
                score.precision(),
                score.recall(),
                gentle ? "short ones keep" : "any word");
    }

    private static void large(double rate) {
        var started = System.nanoTime();
        var score = MatchingScore.of(1, LARGE, rate, true);
        System.out.printf(
                "%8d %11.0f%% %10.4f %10.4f %,d ms with making and comparing%n",
                LARGE,
                100 * rate,
                score.precision(),
                score.recall(),
                (System.nanoTime() - started) / 1_000_000);
    }
}
