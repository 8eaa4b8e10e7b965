package dk.milepael.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures how much two texts share of what tells a plan's goals apart: a piece that stands in many
 * goals («vi vil understøtte») counts little, one that stands in few counts much.
 */
final class TellingWords {
    /** «Budget 2026» and «Budget 2027» are the same goal a year later. */
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    /** Laplace's half: a piece that stands nowhere weighs most, but not endlessly. */
    private static final double UNSEEN = 0.5;

    /** «vi», «vil», «for»: where goals are few, counting can't tell that they say nothing. */
    private static final int LETTERS_THAT_TELL_NOTHING = 3;

    private final Map<Long, Double> weights = new HashMap<>();
    private final double unseen;

    /** Learns from the goals of both years which pieces are common. */
    TellingWords(List<String> goals) {
        var counts = new HashMap<Long, Integer>();
        goals.forEach(goal -> pieces(goal).forEach(piece -> counts.merge(piece, 1, Integer::sum)));
        counts.forEach((piece, count) -> weights.put(piece, weight(goals.size(), count)));
        unseen = weight(goals.size(), 0);
    }

    private static double weight(int goals, int with) {
        return Math.log((goals + 1) / (with + UNSEEN));
    }

    /** A text folded, without years. */
    static String folded(String text) {
        return Folding.fold(YEAR.matcher(text).replaceAll(" "));
    }

    static Set<Long> pieces(String text) {
        return Trigrams.of(telling(folded(text))).distinct().boxed().collect(Collectors.toSet());
    }

    private static String telling(String folded) {
        return Stream.of(folded.split(" ", -1))
                .filter(word -> word.length() > LETTERS_THAT_TELL_NOTHING)
                .collect(Collectors.joining(" "));
    }

    /** Dice's coefficient of the weights, from 0 to 1. */
    double likeness(Set<Long> one, Set<Long> other) {
        var both = weight(one) + weight(other);
        return both == 0 ? 0 : 2 * weight(shared(one, other)) / both;
    }

    /** The share of the first text's weight that stands in the second, from 0 to 1. */
    double covered(Set<Long> text, Set<Long> by) {
        var own = weight(text);
        return own == 0 ? 0 : weight(shared(text, by)) / own;
    }

    private double weight(Set<Long> pieces) {
        return pieces.stream().mapToDouble(piece -> weights.getOrDefault(piece, unseen)).sum();
    }

    private static Set<Long> shared(Set<Long> one, Set<Long> other) {
        var shared = new HashSet<>(one);
        shared.retainAll(other);
        return shared;
    }
}
