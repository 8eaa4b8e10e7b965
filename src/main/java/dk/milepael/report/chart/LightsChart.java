package dk.milepael.report.chart;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.report.Words;
import dk.milepael.rules.Counts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lights by section, or by plan, as bars under each other. */
public final class LightsChart {
    /** More would be a table, not a picture. */
    private static final int MOST_BARS = 40;

    private static final int MOST_IN_A_PANEL = 15;

    private final Words words;
    private final String topic;

    private LightsChart(Words words, String topic) {
        this.words = words;
        this.topic = topic;
    }

    public static LightsChart bySection(Words words) {
        return new LightsChart(words, "chart.sections");
    }

    public static LightsChart byPlan(Words words) {
        return new LightsChart(words, "chart.plans");
    }

    /** The chart of those that have lights; null where fewer than two have any. */
    public @Nullable Chart of(List<Category> all) {
        var categories = gathered(all.stream().filter(Category::hasLines).toList());
        if (categories.size() < 2) {
            return null;
        }
        var lights = Category.lights(categories);
        var told = words.say(told(categories));
        var panels =
                pieces(categories).stream()
                        .map(piece ->
                                new Chart.Panel(
                                        Chart.Kind.BARS,
                                        told,
                                        piece.stream().map(one -> one.bar(lights)).toList()))
                        .toList();
        return new Chart(
                words.say(topic + ".id"),
                words.say(topic + ".title"),
                words.say(topic + ".caption"),
                words.say(topic + ".first"),
                "",
                Category.highest(categories),
                lights,
                panels);
    }

    /** Of too many, those with most that is overdue or needs attention; the others as one. */
    private List<Category> gathered(List<Category> all) {
        if (all.size() <= MOST_BARS) {
            return all;
        }
        var shown =
                all.stream()
                        .sorted(
                                Comparator.comparingInt(LightsChart::red)
                                        .thenComparingInt(LightsChart::yellow)
                                        .reversed())
                        .limit(MOST_BARS - 1)
                        .toList();
        var kept = new ArrayList<>(all);
        kept.retainAll(shown);
        var others = new ArrayList<>(all);
        others.removeAll(shown);
        var name = Message.of(topic + ".others").with("antal", new Arg.Count(others.size()));
        kept.add(new Category(words.say(name), Category.sum(others)));
        return kept;
    }

    private static int red(Category category) {
        return category.counts().red();
    }

    private static int yellow(Category category) {
        return category.counts().yellow();
    }

    /** Pieces of about the same size. */
    private static List<List<Category>> pieces(List<Category> categories) {
        int pieces = Math.ceilDiv(categories.size(), MOST_IN_A_PANEL);
        int size = Math.ceilDiv(categories.size(), pieces);
        var cut = new ArrayList<List<Category>>();
        for (int from = 0; from < categories.size(); from += size) {
            cut.add(categories.subList(from, Math.min(categories.size(), from + size)));
        }
        return cut;
    }

    private Message told(List<Category> categories) {
        Counts sum = Category.sum(categories);
        var worst =
                categories.stream().max(Comparator.comparingInt(LightsChart::red)).orElseThrow();
        boolean isAlone = categories.stream().filter(one -> red(one) == red(worst)).count() == 1;
        var key = topic + (sum.red() == 0 ? ".told.none" : isAlone ? ".told" : ".told.even");
        return Message.of(key)
                .with("antal", new Arg.Count(categories.size()))
                .with("alle", new Arg.Count(sum.total()))
                .with("rød", new Arg.Count(sum.red()))
                .with("navn", worst.name())
                .with("flest", new Arg.Count(red(worst)))
                .with("dets", new Arg.Count(worst.counts().total()));
    }
}
