package dk.milepael.history;

import dk.milepael.history.AlikeIndex.Pair;
import dk.milepael.history.Row.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds rows again whose words were changed much, or that went elsewhere, by what they kept: the
 * deadline and the owner or a status that tells something.
 */
final class KeptTraits {
    /** «Koncept udviklet» and «koncept godkendt» are two steps, often due on one day. */
    private static final int TELLING_WORDS = 4;

    private final Pairing pairing;
    private final BestPairs best;

    KeptTraits(Pairing pairing, BestPairs best) {
        this.pairing = pairing;
        this.best = best;
    }

    /** Rows of one action or heading; {@code places} has the place before by the place now. */
    void pairWithin(Map<Place, Place> places, double threshold) {
        pairWithin(places, threshold, KeptTraits::owner);
        pairWithin(places, threshold, KeptTraits::status);
    }

    private void pairWithin(
            Map<Place, Place> places,
            double threshold,
            Function<Row, Optional<List<String>>> traits) {
        pairBy(
                row -> traits.apply(row).map(kept -> new Kept(row.place(), kept)),
                row ->
                        Optional.ofNullable(places.get(row.place()))
                                .flatMap(place ->
                                        traits.apply(row).map(kept -> new Kept(place, kept))),
                threshold);
    }

    /** Rows that went elsewhere with their deadline and owner; «fase 1» is not «fase 2». */
    void pairMoved(double threshold) {
        pairBy(KeptTraits::moved, KeptTraits::moved, threshold);
    }

    private static Optional<List<List<String>>> moved(Row row) {
        return owner(row).map(kept -> List.of(kept, Likeness.numbers(row.whole())));
    }

    /** What a row and its place must have in common with another to be held against it. */
    private record Kept(Place place, List<String> traits) {}

    private static Optional<List<String>> owner(Row row) {
        return isTelling(row.text()) ? kept(row, row.owner()) : Optional.empty();
    }

    private static Optional<List<String>> status(Row row) {
        return isTelling(row.status()) ? kept(row, row.status()) : Optional.empty();
    }

    private static Optional<List<String>> kept(Row row, String trait) {
        return row.deadline().isEmpty() || trait.isEmpty()
                ? Optional.empty()
                : Optional.of(List.of(row.deadline(), trait));
    }

    private static boolean isTelling(String text) {
        return text.split(" ", -1).length >= TELLING_WORDS;
    }

    private <K> void pairBy(
            Function<Row, Optional<K>> before, Function<Row, Optional<K>> now, double threshold) {
        var indexes = new HashMap<K, AlikeIndex>();
        for (int row : pairing.openNow()) {
            var text = pairing.now(row).text();
            now.apply(pairing.now(row))
                    .ifPresent(key ->
                            indexes.computeIfAbsent(key, _ -> new AlikeIndex()).add(row, text));
        }
        best.take(
                pairing.openBefore().stream()
                        .flatMap(row ->
                                before.apply(pairing.before(row))
                                        .map(indexes::get)
                                        .map(index -> like(row, index, threshold))
                                        .orElse(Stream.empty()))
                        .toList());
    }

    private Stream<Pair> like(int row, AlikeIndex index, double threshold) {
        var text = pairing.before(row).text();
        return index.like(row, text, 0)
                .map(pair -> new Pair(row, pair.now(), likeness(text, pair)))
                .filter(pair -> pair.likeness() >= threshold);
    }

    private double likeness(String text, Pair pair) {
        var other = pairing.now(pair.now()).text();
        return Trigrams.of(text).likeness(Trigrams.of(other)) * Likeness.numbers(text, other);
    }
}
