package dk.milepael.history;

import dk.milepael.history.Trigrams.Weighed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the texts that are like a given one without comparing it with every other. */
final class AlikeIndex {
    /** Bounds the work where thousands of rows share their words; the rarest pieces come first. */
    private static final int MOST_VISITS = 8_000;

    private static final int MOST_CANDIDATES = 40;

    private final List<Integer> rows = new ArrayList<>();
    private final List<Trigrams> texts = new ArrayList<>();
    private final Map<Long, List<Integer>> placesByPiece = new HashMap<>();

    private final Map<Integer, Weighed> weighed = new HashMap<>();

    /** A pair of rows by their positions, and how alike they are. */
    record Pair(int before, int now, double likeness) {
        /** Equally good ones in the order of the document. */
        static final Comparator<Pair> BEST_FIRST =
                Comparator.comparingDouble(Pair::likeness)
                        .reversed()
                        .thenComparingInt(Pair::before)
                        .thenComparingInt(Pair::now);
    }

    void add(int row, String folded) {
        var text = Trigrams.of(folded);
        var place = rows.size();
        rows.add(row);
        texts.add(text);
        text.distinct()
                .forEach(piece ->
                        placesByPiece.computeIfAbsent(piece, _ -> new ArrayList<>()).add(place));
    }

    /** The rows that share most of the rare pieces, at or above a likeness. */
    Stream<Pair> like(int row, String folded, double threshold) {
        var text = Trigrams.of(folded);
        var own = text.weighed(this::rarity);
        return candidates(text)
                .mapToObj(place -> new Pair(row, rows.get(place), own.likeness(weighed(place))))
                .filter(pair -> pair.likeness() >= threshold);
    }

    /** Weighed when all are there. */
    private Weighed weighed(int place) {
        return weighed.computeIfAbsent(place, at -> texts.get(at).weighed(this::rarity));
    }

    /** A piece that all texts have tells little; it is the rare ones that make two alike. */
    private double rarity(long piece) {
        var places = placesByPiece.get(piece);
        return Math.log1p((double) rows.size() / (places == null ? 1 : places.size()));
    }

    private IntStream candidates(Trigrams text) {
        if (rows.size() <= MOST_CANDIDATES) {
            return IntStream.range(0, rows.size());
        }
        var weights = weights(text);
        var best =
                new PriorityQueue<Integer>(
                        Comparator.comparingDouble((Integer place) -> weights[place])
                                .thenComparing(Comparator.reverseOrder()));
        for (int place = 0; place < weights.length; place++) {
            if (weights[place] > 0) {
                best.add(place);
            }
            if (best.size() > MOST_CANDIDATES) {
                best.remove();
            }
        }
        return best.stream().mapToInt(Integer::intValue);
    }

    /** For each text the weight of the pieces it shares, the rarest first. */
    private double[] weights(Trigrams text) {
        var pieces =
                text.distinct()
                        .filter(placesByPiece::containsKey)
                        .boxed()
                        .sorted(Comparator.comparingInt(piece -> places(piece).size()))
                        .toList();
        var weights = new double[rows.size()];
        int visits = 0;
        for (var piece : pieces) {
            visits += places(piece).size();
            if (visits > MOST_VISITS && visits > places(piece).size()) {
                break;
            }
            var weight = rarity(piece);
            places(piece).forEach(place -> weights[place] += weight);
        }
        return weights;
    }

    private List<Integer> places(long piece) {
        return placesByPiece.getOrDefault(piece, List.of());
    }
}
