package dk.milepael.report.chart;

import dk.milepael.plan.Light;
import dk.milepael.report.Badge;
import dk.milepael.rules.Counts;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something whose lights are counted: a section, a plan, a day or a month.
 *
 * @param brief its name where there is little room
 * @param today the share of its time that has passed; null where it is not today's
 */
public record Category(String name, String brief, Counts counts, @Nullable Double today) {

    public Category(String name, Counts counts) {
        this(name, name, counts, null);
    }

    boolean hasLines() {
        return counts.total() > 0;
    }

    /** The lights that occur in any of them, in the order of the legend. */
    static List<Badge> lights(List<Category> categories) {
        return Arrays.stream(Badge.values())
                .filter(badge -> badge != Badge.DROPPED)
                .filter(badge -> categories.stream().anyMatch(one -> one.number(badge) > 0))
                .toList();
    }

    static int highest(List<Category> categories) {
        return categories.stream().mapToInt(one -> one.counts.total()).max().orElse(0);
    }

    static Counts sum(List<Category> categories) {
        return categories.stream().map(Category::counts).reduce(Counts.NONE, Counts::plus);
    }

    Chart.Bar bar(List<Badge> lights) {
        return new Chart.Bar(
                name, brief, lights.stream().map(this::number).toList(), counts.total(), today);
    }

    private int number(Badge badge) {
        return counts.of(Light.valueOf(badge.name()));
    }
}
