package dk.milepael.bench;

import dk.milepael.history.MatchingScore;
import java.lang.management.ManagementFactory;
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
        for (var gentle : new boolean[] {true, false}) {
            large(0, gentle);
            large(0.2, gentle);
        }
    }

    private static void measure(int size, double rate, boolean gentle) {
        var score =
                LongStream.rangeClosed(1, SEEDS)
                        .mapToObj(seed -> MatchingScore.of(seed, size, rate, gentle))
                        .reduce(new MatchingScore(0, 0, 0), MatchingScore::plus);
        System.out.printf(
                "%8d %11.0f%% %10.4f %10.4f %18s%n",
                size, 100 * rate, score.precision(), score.recall(), texts(gentle));
    }

    private static void large(double rate, boolean gentle) {
        var started = cpuNanos();
        var score = MatchingScore.of(1, LARGE, rate, gentle);
        System.out.printf(
                "%8d %11.0f%% %10.4f %10.4f %18s %,d cpu ms with making and comparing%n",
                LARGE,
                100 * rate,
                score.precision(),
                score.recall(),
                texts(gentle),
                (cpuNanos() - started) / 1_000_000);
    }

    private static String texts(boolean gentle) {
        return gentle ? "short ones keep" : "any word";
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
