package dk.milepael.history;

import dk.milepael.history.AlikeIndex.Pair;
import dk.milepael.history.Row.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Which action or heading of a version is which of the one before, a little reworded or not. */
final class SamePlaces {
    private final double threshold;
    private final Map<Place, Place> beforeByNow = new HashMap<>();

    private SamePlaces(double threshold) {
        this.threshold = threshold;
    }

    /** The place before by the place now. */
    static Map<Place, Place> of(Collection<Place> before, Collection<Place> now, double threshold) {
        var same = new SamePlaces(threshold);
        var earlier = new LinkedHashSet<>(before);
        var later = new LinkedHashSet<>(now);
        for (var place : now) {
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
    private static Pair weighed(Pair pair, Place before, Place now) {
        var heading = Trigrams.of(before.heading()).likeness(Trigrams.of(now.heading()));
        return new Pair(pair.before(), pair.now(), pair.likeness() + heading / 10);
    }
}
