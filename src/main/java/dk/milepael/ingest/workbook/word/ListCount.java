package dk.milepael.ingest.workbook.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Counts a document's list items from the top, and writes their numbers as readers see them. */
final class ListCount {
    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final int NOT_BEGUN = -1;

    /** What a list within a list begins its lines with; its items belong to the one above. */
    private static final String INNER_BULLET = "◦ ";

    private static final String BULLET = "• ";

    private final Lists lists;
    private final Map<Lists.Plan, int[]> counts = new HashMap<>();
    private final Set<Lists.ListOf> begun = new HashSet<>();
    private int outermost = Lists.LEVELS;

    ListCount(Lists lists) {
        this.lists = lists;
    }

    /** What comes next is not within the list above, whatever its level. */
    void interrupt() {
        outermost = Lists.LEVELS;
    }

    /** The next item's number or bullet with a space behind; empty where it shows none. */
    String next(String id, int level) {
        var list = lists.list(id);
        var plan = list == null ? null : lists.plan(list);
        if (list == null || plan == null) {
            return "";
        }
        var numbers = numbers(list, plan, level);
        var shown = level(list, plan, level);
        outermost = Math.min(outermost, level);
        if (shown == null) {
            return "";
        }
        if (shown.isBullet()) {
            return level > outermost ? INNER_BULLET : BULLET;
        }
        var number = written(shown, list, plan, numbers);
        return number.isBlank() ? "" : number + " ";
    }

    private int[] numbers(Lists.ListOf list, Lists.Plan plan, int level) {
        var numbers =
                counts.computeIfAbsent(
                        plan,
                        _ -> {
                            var none = new int[Lists.LEVELS];
                            Arrays.fill(none, NOT_BEGUN);
                            return none;
                        });
        if (begun.add(list)) {
            list.starts.keySet().forEach(at -> numbers[at] = NOT_BEGUN);
        }
        for (var above = 0; above < level; above++) {
            numbers[above] =
                    numbers[above] == NOT_BEGUN ? start(list, plan, above) : numbers[above];
        }
        numbers[level] =
                numbers[level] == NOT_BEGUN ? start(list, plan, level) : numbers[level] + 1;
        Arrays.fill(numbers, level + 1, Lists.LEVELS, NOT_BEGUN);
        return numbers;
    }

    private static int start(Lists.ListOf list, Lists.Plan plan, int level) {
        var shown = level(list, plan, level);
        return Objects.requireNonNullElseGet(
                list.starts.get(level), () -> shown == null ? 1 : shown.start());
    }

    private static Lists.@Nullable Level level(Lists.ListOf list, Lists.Plan plan, int level) {
        var own = list.levels.get(level);
        return own == null ? plan.levels.get(level) : own;
    }

    private static String written(
            Lists.Level shown, Lists.ListOf list, Lists.Plan plan, int[] numbers) {
        return PLACE.matcher(shown.text())
                .replaceAll(place -> {
                    var at = Integer.parseInt(place.group(1)) - 1;
                    var of = level(list, plan, at);
                    var format = shown.legal() || of == null ? "decimal" : of.format();
                    return Matcher.quoteReplacement(NumberStyle.written(numbers[at], format));
                });
    }
}
