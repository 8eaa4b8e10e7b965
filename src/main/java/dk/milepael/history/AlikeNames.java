package dk.milepael.history;

import dk.milepael.history.AlikeIndex.Pair;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds whose name another name is like, to propose it to a person and never to take it for it. */
public final class AlikeNames {
    private static final double ALIKE = 0.5;

    /** Two that are about as alike are no proposal. */
    private static final double CLEARLY = 0.05;

    private final AlikeIndex index = new AlikeIndex();
    private final Map<String, Set<Integer>> byInitials = new HashMap<>();

    /**
     * @param names of each, by position
     */
    public AlikeNames(List<List<String>> names) {
        for (int whose = 0; whose < names.size(); whose++) {
            for (var name : names.get(whose)) {
                var folded = Folding.fold(name);
                index.add(whose, folded);
                byInitials.computeIfAbsent(initials(folded), _ -> new HashSet<>()).add(whose);
            }
        }
    }

    /** The position of the one whose initials it is, or whose name it is clearly most like. */
    public OptionalInt closest(String written) {
        var folded = Folding.fold(written);
        var same = byInitials.getOrDefault(folded.replace(" ", ""), Set.of());
        if (same.size() == 1) {
            return OptionalInt.of(same.iterator().next());
        }
        var best = index.like(0, folded, ALIKE).sorted(Pair.BEST_FIRST).toList();
        if (best.isEmpty()) {
            return OptionalInt.empty();
        }
        var first = best.getFirst();
        return best.stream()
                        .filter(pair -> pair.now() != first.now())
                        .anyMatch(pair -> first.likeness() - pair.likeness() < CLEARLY)
                ? OptionalInt.empty()
                : OptionalInt.of(first.now());
    }

    /** Of a name of two words or more; one that no name has otherwise. */
    private static String initials(String folded) {
        var words = folded.split(" ", -1);
        return words.length < 2
                ? " "
                : Arrays.stream(words)
                        .map(word -> word.substring(0, 1))
                        .collect(Collectors.joining());
    }
}
