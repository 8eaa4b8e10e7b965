package dk.milepael.history;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds the texts that are like a given one without comparing it with every other. */
final class AlikeIndex {
    /** Bounds the work where thousands of rows share their words; the rarest pieces come first. */
    private static final int MOST_CANDIDATES = 200;

    private static final int MOST_PAIRS = 10;

    private final Map<Integer, Trigrams> texts = new HashMap<>();
    private final Map<Long, List<Integer>> rowsByPiece = new HashMap<>();
    private final double threshold;

    /** A pair of rows by their positions, and how alike they are. */
    record Pair(int before, int now, double likeness) {
        /** Equally good ones in the order of the document. */
        static final Comparator<Pair> BEST_FIRST =
                Comparator.comparingDouble(Pair::likeness)
                        .reversed()
                        .thenComparingInt(Pair::before)
                        .thenComparingInt(Pair::now);
    }

    AlikeIndex(double threshold) {
        this.threshold = threshold;
    }

    void add(int row, String folded) {
        var text = Trigrams.of(folded);
        texts.put(row, text);
        text.distinct()
                .forEach(piece ->
                        rowsByPiece.computeIfAbsent(piece, _ -> new ArrayList<>()).add(row));
    }

    /** The rows at or above the threshold, at most {@link #MOST_PAIRS} of the best. */
    Stream<Pair> like(int row, String folded) {
        var text = Trigrams.of(folded);
        return candidates(text).stream()
                .mapToObj(candidate ->
                        new Pair(
                                row,
                                candidate,
                                text.likeness(Objects.requireNonNull(texts.get(candidate)))))
                .filter(pair -> pair.likeness() >= threshold)
                .sorted(Pair.BEST_FIRST)
                .limit(MOST_PAIRS);
    }

    private BitSet candidates(Trigrams text) {
        var candidates = new BitSet();
        text.distinct()
                .mapToObj(piece -> rowsByPiece.getOrDefault(piece, List.of()))
                .sorted(Comparator.comparingInt(List::size))
                .takeWhile(rows ->
                        candidates.isEmpty()
                                || candidates.cardinality() + rows.size() <= MOST_CANDIDATES)
                .forEach(rows -> rows.stream().limit(MOST_CANDIDATES).forEach(candidates::set));
        return candidates;
    }
}
