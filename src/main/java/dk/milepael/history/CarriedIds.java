package dk.milepael.history;

import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.Origin;
import dk.milepael.plan.PlanVersion;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the rows of two versions by the ids that the later one carries, before any words are
 * compared; what carries none is matched by its words.
 */
final class CarriedIds {
    private final List<Row> before;
    private final List<Row> now;
    private final Map<String, Integer> beforeById = new HashMap<>();
    private final List<String> carried;
    private final Map<Integer, Integer> beforeByNow = new TreeMap<>();
    private final Set<Integer> taken = new HashSet<>();

    private CarriedIds(List<Row> before, List<String> ids, List<Row> now, List<String> carried) {
        this.before = before;
        this.now = now;
        this.carried = carried;
        IntStream.range(0, ids.size()).forEach(row -> beforeById.put(ids.get(row), row));
    }

    /** The id that a row carries; empty where it carries none, which no row before has. */
    private static String carried(Origin origin) {
        return Objects.requireNonNullElse(origin.rowId(), "");
    }

    static CarriedIds ofInitiatives(PlanVersion before, PlanVersion now) {
        return new CarriedIds(
                Rows.ofInitiatives(before),
                before.initiatives().stream().map(Initiative::id).toList(),
                Rows.ofInitiatives(now),
                now.initiatives().stream()
                        .map(initiative -> carried(initiative.origin()))
                        .toList());
    }

    static CarriedIds ofMilestones(PlanVersion before, PlanVersion now) {
        return new CarriedIds(
                Rows.ofMilestones(before),
                before.milestones().map(Milestone::id).toList(),
                Rows.ofMilestones(now),
                now.milestones().map(milestone -> carried(milestone.origin())).toList());
    }

    /**
     * The later version with the earlier titles of the initiatives known by their id: the steps of
     * one whose title was rewritten are still found under it.
     */
    static PlanVersion asCalledBefore(PlanVersion now, Map<String, Initiative> earlier) {
        return now.with(
                now.sections(),
                now.initiatives().stream()
                        .map(initiative -> asCalledBefore(initiative, earlier.get(initiative.id())))
                        .toList());
    }

    private static Initiative asCalledBefore(Initiative now, @Nullable Initiative earlier) {
        return earlier == null || !earlier.id().equals(now.origin().rowId())
                ? now
                : now.with(earlier.label());
    }

    /** The rows that are found again, and those in doubt. */
    Pairing pairing(MatchingSettings settings) {
        pairIdentified();
        if (taken.isEmpty()) {
            return Matching.of(before, now, settings);
        }
        var openBefore = open(before.size(), row -> !taken.contains(row));
        var openNow = open(now.size(), row -> !beforeByNow.containsKey(row));
        var byWords = Matching.of(at(before, openBefore), at(now, openNow), settings);
        var pairing = new Pairing(before, now);
        beforeByNow.forEach((later, earlier) -> pairing.pair(earlier, later));
        pairing.addFrom(byWords, openBefore, openNow);
        return pairing;
    }

    private static List<Row> at(List<Row> rows, List<Integer> positions) {
        return positions.stream().map(rows::get).toList();
    }

    private static List<Integer> open(int rows, IntPredicate isOpen) {
        return IntStream.range(0, rows).filter(isOpen).boxed().toList();
    }

    /** First the ids whose row kept its words; then those that no words speak against. */
    private void pairIdentified() {
        identified().forEach(row -> pairIf(keepsItsWords(row), row));
        var freeBefore = words(before, open(before.size(), row -> !taken.contains(row)));
        var freeNow = words(now, open(now.size(), row -> !beforeByNow.containsKey(row)));
        identified().stream()
                .filter(row -> !freeBefore.contains(words(now, row)))
                .filter(row -> !freeNow.contains(words(before, earlier(row))))
                .sorted(Comparator.comparingDouble(row -> -likeness(row)))
                .forEach(row -> pairIf(true, row));
    }

    /** The rows that carry the id of a row before, in order, and are not paired yet. */
    private List<Integer> identified() {
        return open(
                now.size(),
                row -> beforeById.containsKey(carried.get(row)) && !beforeByNow.containsKey(row));
    }

    /** Of several rows with the same id, the first to come keeps it. */
    private void pairIf(boolean fits, int row) {
        if (fits && taken.add(earlier(row))) {
            beforeByNow.put(row, earlier(row));
        }
    }

    private int earlier(int row) {
        return Objects.requireNonNull(beforeById.get(carried.get(row)));
    }

    private boolean keepsItsWords(int row) {
        return words(now, row).equals(words(before, earlier(row)));
    }

    private double likeness(int row) {
        return Trigrams.of(now.get(row).whole())
                .likeness(Trigrams.of(before.get(earlier(row)).whole()));
    }

    private static Set<String> words(List<Row> rows, List<Integer> some) {
        return some.stream().map(row -> words(rows, row)).collect(Collectors.toSet());
    }

    /** A row's own words with those of its action alone. */
    private static String words(List<Row> rows, int row) {
        return rows.get(row).keys().getLast();
    }
}
