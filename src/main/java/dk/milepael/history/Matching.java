package dk.milepael.history;

import dk.milepael.history.AlikeIndex.Pair;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Pairs the rows of two versions: the same words first, then the most alike within the action, then
 * within the plan; never two for one and never by row number.
 */
final class Matching {
    /**
     * «Procedure udarbejdet» and «Analyse udarbejdet» (0.56) are two rows, a mended typo is one.
     */
    static final double ALIKE_WITHIN_ACTION = 0.6;

    /** Across the plan a row also brings its action's words, and chance likeness is likelier. */
    static final double ALIKE_WITHIN_PLAN = 0.65;

    private final List<Row> before;
    private final List<Row> now;
    private final Map<Integer, Integer> beforeByNow = new TreeMap<>();
    private final boolean[] taken;

    private Matching(List<Row> before, List<Row> now) {
        this.before = before;
        this.now = now;
        this.taken = new boolean[before.size()];
    }

    /** The position before by the position now, for each row that is found again. */
    static Map<Integer, Integer> pairs(List<Row> before, List<Row> now) {
        var matching = new Matching(before, now);
        if (!before.isEmpty() && !now.isEmpty()) {
            for (int key = 0; key < before.getFirst().keys().size(); key++) {
                int exactness = key;
                matching.pairSame(row -> row.keys().get(exactness));
            }
            matching.pairSole();
            matching.pairAlikeWithinAction();
            matching.pairAlikeWithinPlan();
        }
        return matching.beforeByNow;
    }

    private void pairSame(Function<Row, String> key) {
        var waiting = new HashMap<String, ArrayDeque<Integer>>();
        openBefore()
                .forEach(row ->
                        waiting.computeIfAbsent(key.apply(before.get(row)), _ -> new ArrayDeque<>())
                                .add(row));
        for (int row : openNow()) {
            var same = waiting.get(key.apply(now.get(row)));
            if (same != null && !same.isEmpty()) {
                pair(same.remove(), row);
            }
        }
    }

    private void pairSole() {
        var earlier = soleRows(before);
        soleRows(now)
                .forEach((action, row) -> {
                    var same = earlier.get(action);
                    if (same != null) {
                        pair(same, row);
                    }
                });
    }

    private static Map<String, Integer> soleRows(List<Row> rows) {
        var byAction = new TreeMap<String, List<Integer>>();
        for (int row = 0; row < rows.size(); row++) {
            var action = rows.get(row).sole();
            if (action != null) {
                byAction.computeIfAbsent(action, _ -> new ArrayList<>()).add(row);
            }
        }
        return byAction.entrySet().stream()
                .filter(action -> action.getValue().size() == 1)
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, action -> action.getValue().getFirst()));
    }

    private void pairAlikeWithinAction() {
        var indexes = new HashMap<String, AlikeIndex>();
        for (int row : openNow()) {
            indexes.computeIfAbsent(now.get(row).scope(), _ -> new AlikeIndex(ALIKE_WITHIN_ACTION))
                    .add(row, now.get(row).text());
        }
        pairBest(row -> {
            var index = indexes.get(before.get(row).scope());
            return index == null ? List.of() : index.like(row, before.get(row).text()).toList();
        });
    }

    private void pairAlikeWithinPlan() {
        var index = new AlikeIndex(ALIKE_WITHIN_PLAN);
        openNow().forEach(row -> index.add(row, now.get(row).whole()));
        pairBest(row ->
                index.like(row, before.get(row).whole())
                        .filter(this::isMoreThanTheActionAlike)
                        .toList());
    }

    /** «Fase 1» and «fase 2» are alike and yet two rows; under one action the text decides. */
    private boolean isMoreThanTheActionAlike(Pair pair) {
        var earlier = before.get(pair.before());
        var later = now.get(pair.now());
        return !earlier.scope().equals(later.scope())
                && numbers(earlier.whole()).equals(numbers(later.whole()));
    }

    private static List<String> numbers(String folded) {
        return folded.chars().noneMatch(Character::isDigit)
                ? List.of()
                : Stream.of(folded.split(" ", -1))
                        .filter(word -> word.chars().anyMatch(Character::isDigit))
                        .sorted()
                        .toList();
    }

    private void pairBest(Function<Integer, List<Pair>> alike) {
        openBefore().stream()
                .flatMap(row -> alike.apply(row).stream())
                .sorted(Pair.BEST_FIRST)
                .forEach(pair -> pair(pair.before(), pair.now()));
    }

    private void pair(int earlier, int later) {
        if (!taken[earlier] && beforeByNow.putIfAbsent(later, earlier) == null) {
            taken[earlier] = true;
        }
    }

    private List<Integer> openBefore() {
        return IntStream.range(0, before.size()).filter(row -> !taken[row]).boxed().toList();
    }

    private List<Integer> openNow() {
        return IntStream.range(0, now.size())
                .filter(row -> !beforeByNow.containsKey(row))
                .boxed()
                .toList();
    }
}
