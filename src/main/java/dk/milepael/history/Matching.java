package dk.milepael.history;

import dk.milepael.history.AlikeIndex.Pair;
import dk.milepael.history.Row.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Pairs the rows of two versions: the same words first, then the most alike within the action, then
 * within the plan; never two for one and never by row number.
 */
final class Matching {
    private static final int MOST_TIED = 100;

    /** Under different actions the rows' own words must also be somewhat alike. */
    private static final double OWN_WORDS = 0.5;

    /** A shorter status stands in many rows. */
    private static final int TELLING_WORDS = 4;

    private final Pairing pairing;
    private final MatchingSettings settings;
    private final BestPairs best;

    private Matching(Pairing pairing, MatchingSettings settings) {
        this.pairing = pairing;
        this.settings = settings;
        this.best = new BestPairs(pairing);
    }

    /** Which row is which, and where that can't be told. */
    static Pairing of(List<Row> before, List<Row> now, MatchingSettings settings) {
        var pairing = new Pairing(before, now);
        if (!before.isEmpty() && !now.isEmpty()) {
            new Matching(pairing, settings).pair();
        }
        return pairing;
    }

    private void pair() {
        int keys = pairing.before(0).keys().size();
        for (int key = 0; key < keys; key++) {
            pairSame(key);
        }
        var places =
                SamePlaces.of(pairing.before(), pairing.now(), settings.share(settings.action()));
        pairAlikeWithinPlaces(places);
        pairSole(places);
        pairToldAlike();
        pairAlikeWithinPlan(places);
        var kept = new KeptTraits(pairing, best);
        kept.pairWithin(places, settings.share(settings.kept()));
        kept.pairMoved(settings.share(settings.withinPlan()));
    }

    private void pairSame(int key) {
        var earlier = byKey(pairing.openBefore(), pairing.before(), key);
        byKey(pairing.openNow(), pairing.now(), key)
                .forEach((words, later) -> pairSame(earlier.getOrDefault(words, List.of()), later));
    }

    private static Map<String, List<Integer>> byKey(List<Integer> open, List<Row> rows, int key) {
        return open.stream()
                .filter(row -> key < rows.get(row).keys().size())
                .collect(
                        Collectors.groupingBy(
                                row -> rows.get(row).keys().get(key),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    /** Rows of the same words, told apart by what else they have. */
    private void pairSame(List<Integer> earlier, List<Integer> later) {
        if (earlier.size() > MOST_TIED || later.size() > MOST_TIED) {
            pairing.takeTied(earlier, later);
            return;
        }
        best.take(
                earlier.stream()
                        .flatMap(row ->
                                later.stream()
                                        .map(other -> new Pair(row, other, 1 + traits(row, other))))
                        .toList());
    }

    private double traits(int earlier, int later) {
        return Likeness.traits(pairing.before(earlier), pairing.now(later));
    }

    private void pairAlikeWithinPlaces(Map<Place, Place> places) {
        var indexes = new HashMap<Place, AlikeIndex>();
        for (int row : pairing.openNow()) {
            var place = places.get(pairing.now(row).place());
            if (place != null) {
                indexes.computeIfAbsent(place, _ -> new AlikeIndex())
                        .add(row, pairing.now(row).text());
            }
        }
        var threshold = settings.share(settings.withinAction());
        best.take(
                pairing.openBefore().stream()
                        .flatMap(row -> {
                            var earlier = pairing.before(row);
                            var index = indexes.getOrDefault(earlier.place(), new AlikeIndex());
                            return index.like(row, earlier.text(), threshold);
                        })
                        .map(this::weighed)
                        .filter(pair -> pair.likeness() >= threshold)
                        .toList());
    }

    private Pair weighed(Pair pair) {
        var likeness =
                pair.likeness()
                        * Likeness.numbers(
                                pairing.before(pair.before()).text(),
                                pairing.now(pair.now()).text());
        return new Pair(pair.before(), pair.now(), likeness + traits(pair.before(), pair.now()));
    }

    /** An action that has one row keeps it, whatever its text. */
    private void pairSole(Map<Place, Place> places) {
        var earlier = sole(pairing.before());
        sole(pairing.now())
                .forEach((place, row) -> {
                    var same = places.get(place);
                    var then = same == null ? null : earlier.get(same);
                    if (same != null
                            && then != null
                            && place.action().equals(same.action())
                            && maySolelyBe(then, row)) {
                        pairing.pair(then, row);
                    }
                });
    }

    /** Other words with another deadline are another row. */
    private boolean maySolelyBe(int earlier, int later) {
        var then = pairing.before(earlier);
        var since = pairing.now(later);
        return then.text().isEmpty()
                || since.text().isEmpty()
                || then.traits().getFirst().equals(since.traits().getFirst())
                || haveWordsInCommon(then.text(), since.text());
    }

    private static Map<Place, Integer> sole(List<Row> rows) {
        return IntStream.range(0, rows.size())
                .filter(row -> !rows.get(row).place().action().isEmpty())
                .boxed()
                .collect(Collectors.groupingBy(row -> rows.get(row).place()))
                .entrySet()
                .stream()
                .filter(place -> place.getValue().size() == 1)
                .collect(Collectors.toMap(Map.Entry::getKey, place -> place.getValue().getFirst()));
    }

    /** A row that went elsewhere with its status, which no other row has. */
    private void pairToldAlike() {
        var earlier = soleByStatus(pairing.openBefore(), pairing.before());
        var threshold = settings.share(settings.withinAction());
        soleByStatus(pairing.openNow(), pairing.now())
                .forEach((status, row) -> {
                    var then = earlier.get(status);
                    if (then != null
                            && Trigrams.of(pairing.before(then).text())
                                            .likeness(Trigrams.of(pairing.now(row).text()))
                                    >= threshold) {
                        pairing.pair(then, row);
                    }
                });
    }

    private static Map<String, Integer> soleByStatus(List<Integer> open, List<Row> rows) {
        return open.stream()
                .filter(row -> rows.get(row).status().split(" ", -1).length >= TELLING_WORDS)
                .collect(Collectors.groupingBy(row -> rows.get(row).status()))
                .entrySet()
                .stream()
                .filter(status -> status.getValue().size() == 1)
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, status -> status.getValue().getFirst()));
    }

    private void pairAlikeWithinPlan(Map<Place, Place> places) {
        var index = new AlikeIndex();
        pairing.openNow().forEach(row -> index.add(row, pairing.now(row).whole()));
        var threshold = settings.share(settings.withinPlan());
        var pairs = new ArrayList<Pair>();
        for (int row : pairing.openBefore()) {
            index.like(row, pairing.before(row).whole(), threshold)
                    .filter(pair -> isMoreThanTheActionAlike(pair, places))
                    .map(pair ->
                            new Pair(row, pair.now(), pair.likeness() + traits(row, pair.now())))
                    .forEach(pairs::add);
        }
        best.take(pairs);
    }

    /** Under one action the text has decided. */
    private boolean isMoreThanTheActionAlike(Pair pair, Map<Place, Place> places) {
        var earlier = pairing.before(pair.before());
        var later = pairing.now(pair.now());
        return !earlier.place().equals(places.get(later.place()))
                && !earlier.place().words().equals(later.place().words())
                && Likeness.haveTheSameNumbers(earlier.whole(), later.whole())
                && haveWordsInCommon(earlier.text(), later.text());
    }

    private static boolean haveWordsInCommon(String one, String other) {
        return one.isEmpty()
                || other.isEmpty()
                || Trigrams.of(one).likeness(Trigrams.of(other)) >= OWN_WORDS;
    }
}
