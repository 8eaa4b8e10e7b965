package dk.milepael.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which rows of a list are those of an earlier list, in the same order. */
final class Alignment {
    static final int NEW = -1;

    private Alignment() {}

    /**
     * For each row now, the position of the equal row then, or {@link #NEW}; positions ascend, and
     * as many rows stay as can.
     */
    static <T> int[] of(List<T> then, List<T> now) {
        var places = new HashMap<T, Deque<Integer>>();
        for (int i = 0; i < then.size(); i++) {
            places.computeIfAbsent(then.get(i), _ -> new ArrayDeque<>()).add(i);
        }
        var matched = new int[now.size()];
        for (int i = 0; i < matched.length; i++) {
            var free = places.getOrDefault(now.get(i), new ArrayDeque<>()).poll();
            matched[i] = free == null ? NEW : free;
        }
        var staying = ascending(matched);
        for (int i = 0; i < matched.length; i++) {
            matched[i] = staying.contains(i) ? matched[i] : NEW;
        }
        return matched;
    }

    /** The indexes of a longest ascending part, by patience: the last of each length is kept. */
    private static Set<Integer> ascending(int[] positions) {
        var before = new int[positions.length];
        var lasts = new ArrayList<Integer>();
        for (int i = 0; i < positions.length; i++) {
            if (positions[i] != NEW) {
                var length = length(lasts, positions, positions[i]);
                before[i] = length == 0 ? NEW : lasts.get(length - 1);
                if (length == lasts.size()) {
                    lasts.add(i);
                } else {
                    lasts.set(length, i);
                }
            }
        }
        var part = new HashSet<Integer>();
        for (int i = lasts.isEmpty() ? NEW : lasts.getLast(); i != NEW; i = before[i]) {
            part.add(i);
        }
        return part;
    }

    /** How many of the parts end before a position. */
    private static int length(List<Integer> lasts, int[] positions, int position) {
        int low = 0;
        int high = lasts.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (positions[lasts.get(middle)] < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
