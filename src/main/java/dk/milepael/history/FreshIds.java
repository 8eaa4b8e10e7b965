package dk.milepael.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Gives new rows the next free number behind the letters that their reading gave them. */
final class FreshIds {
    private final Map<String, Long> highestByPrefix = new HashMap<>();

    FreshIds(Collection<String> used) {
        for (var id : used) {
            highestByPrefix.merge(prefix(id), number(id), Math::max);
        }
    }

    String like(String id) {
        var prefix = prefix(id);
        return prefix + highestByPrefix.merge(prefix, 1L, Long::sum);
    }

    private static String prefix(String id) {
        int end = id.length();
        while (end > 0 && Character.isDigit(id.charAt(end - 1))) {
            end--;
        }
        return id.substring(0, end);
    }

    private static long number(String id) {
        var digits = id.substring(prefix(id).length());
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }
}
