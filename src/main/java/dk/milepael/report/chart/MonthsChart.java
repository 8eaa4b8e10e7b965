package dk.milepael.report.chart;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.report.Numbered;
import dk.milepael.report.Words;
import dk.milepael.report.lines.Line;
import dk.milepael.rules.Counts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The milestones by the month they are due, around today. */
public final class MonthsChart {
    private static final int MONTHS_BACK = 6;
    private static final int MONTHS_AHEAD = 12;

    private final Words words;
    private final LocalDate asOf;
    private final YearMonth first;
    private final YearMonth last;

    public MonthsChart(Words words, LocalDate asOf) {
        this.words = words;
        this.asOf = asOf;
        this.first = YearMonth.from(asOf).minusMonths(MONTHS_BACK);
        this.last = YearMonth.from(asOf).plusMonths(MONTHS_AHEAD);
    }

    /** The chart; null where fewer than two months have milestones. */
    public @Nullable Chart of(List<Line> all) {
        var lines = all.stream().filter(line -> line.judgement().counts().total() > 0).toList();
        var byMonth =
                lines.stream()
                        .filter(line -> line.due() != null)
                        .collect(Collectors.groupingBy(MonthsChart::month));
        var months =
                Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                        .map(month -> category(month, byMonth))
                        .toList();
        return months.stream().filter(Category::hasLines).count() < 2
                ? null
                : chart(months, note(lines));
    }

    private static YearMonth month(Line line) {
        return YearMonth.from(Objects.requireNonNull(line.due()));
    }

    private Category category(YearMonth month, Map<YearMonth, List<Line>> byMonth) {
        var brief =
                Message.of("chart.months.month")
                        .with("måned", words.say("chart.month." + month.getMonthValue()))
                        .with("år", Integer.toString(month.getYear()));
        return new Category(
                words.say(Message.of("chart.months.name").with("måned", new Arg.Month(month))),
                words.say(brief),
                Line.counts(byMonth.getOrDefault(month, List.of())),
                month.equals(YearMonth.from(asOf))
                        ? (asOf.getDayOfMonth() - 0.5) / month.lengthOfMonth()
                        : null);
    }

    private Chart chart(List<Category> months, String note) {
        var lights = Category.lights(months);
        var bars = months.stream().map(one -> one.bar(lights)).toList();
        return new Chart(
                words.say("chart.months.id"),
                words.say("chart.months.title"),
                words.say("chart.months.caption"),
                words.say("chart.months.first"),
                note,
                Category.highest(months),
                lights,
                List.of(new Chart.Panel(Chart.Kind.COLUMNS, words.say(told(months)), bars)));
    }

    private Message told(List<Category> months) {
        var most = Category.highest(months);
        var fullest =
                months.stream()
                        .max(Comparator.comparingInt(one -> one.counts().total()))
                        .orElseThrow();
        Counts sum = Category.sum(months);
        boolean isAlone = months.stream().filter(one -> one.counts().total() == most).count() == 1;
        return Message.of(isAlone ? "chart.months.told" : "chart.months.told.even")
                .with("fra", new Arg.Month(first))
                .with("til", new Arg.Month(last))
                .with("antal", new Arg.Count(sum.total()))
                .with("rød", new Arg.Count(sum.red()))
                .with("flest", new Arg.Count(most))
                .with("måned", fullest.name());
    }

    /** What is due before or after, or on no day. */
    private String note(List<Line> lines) {
        var before = count(lines, line -> month(line).isBefore(first));
        var after = count(lines, line -> month(line).isAfter(last));
        var never = lines.size() - (int) lines.stream().filter(line -> line.due() != null).count();
        return Stream.of(
                        told("chart.months.before", before, first),
                        told("chart.months.after", after, last),
                        told("chart.months.never", never, last))
                .flatMap(Optional::stream)
                .map(words::say)
                .collect(Collectors.joining(" "));
    }

    private static long count(List<Line> lines, Predicate<Line> which) {
        return lines.stream().filter(line -> line.due() != null).filter(which).count();
    }

    private static Optional<Message> told(String key, long number, YearMonth month) {
        return number == 0
                ? Optional.empty()
                : Optional.of(Numbered.of(key, number).with("måned", new Arg.Month(month)));
    }
}
