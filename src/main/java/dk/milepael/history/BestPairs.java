package dk.milepael.history;

import dk.milepael.history.AlikeIndex.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes pairs of those that are most alike; where several are equally alike, it is a doubt. */
final class BestPairs {
    /** Likenesses that differ by less are equal. */
    private static final double GRAIN = 1e-6;

    private final Pairing pairing;

    BestPairs(Pairing pairing) {
        this.pairing = pairing;
    }

    void take(List<Pair> pairs) {
        var byLikeness = new HashMap<Long, List<Pair>>();
        for (var pair : pairs) {
            var likeness = Math.round(pair.likeness() / GRAIN);
            byLikeness.computeIfAbsent(likeness, _ -> new ArrayList<>()).add(pair);
        }
        byLikeness.entrySet().stream()
                .sorted(Map.Entry.<Long, List<Pair>>comparingByKey().reversed())
                .forEach(equal -> takeEqual(equal.getValue()));
    }

    private void takeEqual(List<Pair> pairs) {
        var open = open(pairs);
        var ofBefore = count(open, Pair::before);
        var ofNow = count(open, Pair::now);
        open.stream()
                .filter(pair ->
                        ofBefore.getOrDefault(pair.before(), 0L) == 1
                                && ofNow.getOrDefault(pair.now(), 0L) == 1)
                .forEach(pair -> pairing.pair(pair.before(), pair.now()));
        clusters(open(pairs)).forEach(this::takeTied);
    }

    private List<Pair> open(List<Pair> pairs) {
        return pairs.stream()
                .filter(pair -> pairing.isOpen(pair.before(), pair.now()))
                .sorted(Pair.BEST_FIRST)
                .toList();
    }

    private static Map<Integer, Long> count(List<Pair> pairs, ToIntFunction<Pair> row) {
        return pairs.stream()
                .collect(Collectors.groupingBy(row::applyAsInt, Collectors.counting()));
    }

    /** Pairs that hang together through a row that they share. */
    private static List<List<Pair>> clusters(List<Pair> pairs) {
        var ofBefore = pairs.stream().collect(Collectors.groupingBy(Pair::before));
        var ofNow = pairs.stream().collect(Collectors.groupingBy(Pair::now));
        var seen = new HashSet<Pair>();
        var clusters = new ArrayList<List<Pair>>();
        for (var pair : pairs) {
            if (seen.add(pair)) {
                var cluster = new ArrayList<>(List.of(pair));
                for (int at = 0; at < cluster.size(); at++) {
                    var next = cluster.get(at);
                    Stream.concat(
                                    ofBefore.getOrDefault(next.before(), List.of()).stream(),
                                    ofNow.getOrDefault(next.now(), List.of()).stream())
                            .filter(seen::add)
                            .forEach(cluster::add);
                }
                clusters.add(cluster);
            }
        }
        return clusters;
    }

    private void takeTied(List<Pair> cluster) {
        var earlier = cluster.stream().map(Pair::before).distinct().sorted().toList();
        var later = cluster.stream().map(Pair::now).distinct().sorted().toList();
        pairing.takeTied(earlier, later);
    }
}
