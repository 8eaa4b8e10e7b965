package dk.milepael.history;

import dk.milepael.history.AlikeIndex.Pair;
import dk.milepael.history.Row.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which action or heading of a version is which of the one before, a little reworded or not. */
final class SamePlaces {
    /** A heading, or rows, that stayed the same decide between actions that are about as alike. */
    private static final double OF_THE_HEADING = 0.1;

    private static final double OF_THE_ROWS = 0.3;

    private final double threshold;
    private final Map<Place, List<Row>> before;
    private final Map<Place, List<Row>> now;
    private final Map<Place, Place> beforeByNow = new HashMap<>();

    private SamePlaces(List<Row> before, List<Row> now, double threshold) {
        this.before = byPlace(before);
        this.now = byPlace(now);
        this.threshold = threshold;
    }

    private static Map<Place, List<Row>> byPlace(List<Row> rows) {
        return rows.stream()
                .collect(
                        Collectors.groupingBy(Row::place, LinkedHashMap::new, Collectors.toList()));
    }

    /** The place before by the place now. */
    static Map<Place, Place> of(List<Row> before, List<Row> now, double threshold) {
        var same = new SamePlaces(before, now, threshold);
        var earlier = new LinkedHashSet<>(same.before.keySet());
        var later = new LinkedHashSet<>(same.now.keySet());
        for (var place : same.now.keySet()) {
            if (earlier.remove(place)) {
                later.remove(place);
                same.beforeByNow.put(place, place);
            }
        }
        same.pairAlike(withAction(earlier, true), withAction(later, true));
        same.pairAlike(withAction(earlier, false), withAction(later, false));
        return same.beforeByNow;
    }

    private static List<Place> withAction(Collection<Place> places, boolean has) {
        return places.stream().filter(place -> place.action().isEmpty() != has).toList();
    }

    private void pairAlike(List<Place> before, List<Place> now) {
        var index = new AlikeIndex();
        for (int place = 0; place < now.size(); place++) {
            index.add(place, now.get(place).words());
        }
        var pairs = new ArrayList<Pair>();
        for (int place = 0; place < before.size(); place++) {
            index.like(place, before.get(place).words(), threshold)
                    .filter(pair ->
                            haveTheSameNumbers(before.get(pair.before()), now.get(pair.now())))
                    .map(pair -> weighed(pair, before.get(pair.before()), now.get(pair.now())))
                    .forEach(pairs::add);
        }
        pairs.sort(Pair.BEST_FIRST);
        var taken = new HashSet<Place>();
        for (var pair : pairs) {
            var earlier = before.get(pair.before());
            if (!taken.contains(earlier) && !beforeByNow.containsKey(now.get(pair.now()))) {
                taken.add(earlier);
                beforeByNow.put(now.get(pair.now()), earlier);
            }
        }
    }

    /** «Fase 1» and «fase 2» are two. */
    private static boolean haveTheSameNumbers(Place before, Place now) {
        return Likeness.haveTheSameNumbers(before.words(), now.words());
    }

    /** Under a heading of the same words an action is likelier the same. */
    private Pair weighed(Pair pair, Place earlier, Place later) {
        var heading = Trigrams.of(earlier.heading()).likeness(Trigrams.of(later.heading()));
        return new Pair(
                pair.before(),
                pair.now(),
                pair.likeness()
                        + OF_THE_HEADING * heading
                        + OF_THE_ROWS * rowsInCommon(earlier, later));
    }

    /**
     * From 0 to 1: how many rows of the smaller place have their words or deadline in the other.
     */
    private double rowsInCommon(Place earlier, Place later) {
        var then = before.getOrDefault(earlier, List.of());
        var since = now.getOrDefault(later, List.of());
        int most = Math.min(then.size(), since.size());
        return most == 0
                ? 0
                : (double) (inCommon(then, since, Row::text) + inCommon(then, since, Row::deadline))
                        / (2 * most);
    }

    private static int inCommon(List<Row> then, List<Row> since, Function<Row, String> what) {
        var left =
                new ArrayList<>(then.stream().map(what).filter(text -> !text.isEmpty()).toList());
        return (int) since.stream().map(what).filter(left::remove).count();
    }
}
