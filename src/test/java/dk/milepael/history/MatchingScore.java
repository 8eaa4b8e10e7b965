package dk.milepael.history;

import dk.milepael.plan.Milestone;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How well rows are found again in a later version whose edits are known.
 *
 * @param pairs rows that were taken for an earlier one
 * @param right those that were it
 * @param there rows that were there before and are
 */
public record MatchingScore(int pairs, int right, int there) {
    private static final LocalDate THEN = LocalDate.of(2026, 10, 20);

    /**
     * Of a made-up plan of so many milestones.
     *
     * @param rate share of the words that are edited
     * @param gentle whether very short texts keep their words
     */
    public static MatchingScore of(long seed, int milestones, double rate, boolean gentle) {
        return of(
                seed,
                milestones,
                new WordEdits(new Random(), rate, gentle),
                MatchingSettings.STANDARD);
    }

    /** By another measure of what is alike. */
    static MatchingScore of(long seed, int milestones, WordEdits edits, MatchingSettings settings) {
        var random = new Random(seed);
        var before = PlanSketch.made(random, milestones);
        var now =
                new PlanEdits(random, new WordEdits(random, edits.rate(), edits.gentle()))
                        .later(before);
        return between(before, now, settings);
    }

    private static MatchingScore between(
            PlanSketch before, PlanSketch now, MatchingSettings settings) {
        var known = before.known();
        var ids = known.milestones().map(Milestone::id).collect(Collectors.toSet());
        var first = VersionComparison.compare(null, known, THEN, settings);
        var compared =
                VersionComparison.compare(first, now.read(), THEN.plusMonths(1), settings)
                        .present();
        var rows = compared.milestones().toList();
        return new MatchingScore(
                count(rows, row -> ids.contains(row.id())),
                count(rows, row -> row.id().equals(earlier(row))),
                count(rows, row -> ids.contains(earlier(row))));
    }

    private static String earlier(Milestone row) {
        return "m" + PlanSketch.key(row.origin());
    }

    private static int count(List<Milestone> rows, Predicate<Milestone> what) {
        return (int) rows.stream().filter(what).count();
    }

    public MatchingScore plus(MatchingScore other) {
        return new MatchingScore(pairs + other.pairs, right + other.right, there + other.there);
    }

    public double precision() {
        return (double) right / pairs;
    }

    public double recall() {
        return (double) right / there;
    }
}
