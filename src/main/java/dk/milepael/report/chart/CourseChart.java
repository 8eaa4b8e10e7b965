package dk.milepael.report.chart;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import dk.milepael.rules.Counts;
import dk.milepael.rules.DayCounts;
import dk.milepael.rules.JudgedPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How plans stood on the last report days on which anything was different, and today. */
public final class CourseChart {
    private static final int MOST_DAYS = 12;

    private final Words words;

    public CourseChart(Words words) {
        this.words = words;
    }

    /** The chart of the plans together; null where there is no report day before today's. */
    public @Nullable Chart of(List<JudgedPlan> plans, ReportContext context) {
        var days = new TreeSet<LocalDate>();
        plans.forEach(plan -> course(plan, context).forEach(stood -> days.add(stood.day())));
        days.removeIf(day -> !day.isBefore(context.asOf()));
        while (days.size() >= MOST_DAYS) {
            days.removeFirst();
        }
        days.add(context.asOf());
        var stood =
                days.stream()
                        .map(day -> category(day, counts(plans, day, context)))
                        .filter(Category::hasLines)
                        .toList();
        return stood.size() < 2 ? null : chart(stood, List.copyOf(days));
    }

    private static List<DayCounts> course(JudgedPlan plan, ReportContext context) {
        return context.background().course().getOrDefault(plan.facts().planId(), List.of());
    }

    private static Counts counts(List<JudgedPlan> plans, LocalDate day, ReportContext context) {
        return plans.stream()
                .map(plan ->
                        day.equals(context.asOf())
                                ? plan.whole().counts()
                                : on(day, course(plan, context)))
                .reduce(Counts.NONE, Counts::plus);
    }

    /** As on the last day up to that one; a plan that was not there yet had no lights. */
    private static Counts on(LocalDate day, List<DayCounts> course) {
        return course.reversed().stream()
                .filter(stood -> !stood.day().isAfter(day))
                .findFirst()
                .map(DayCounts::counts)
                .orElse(Counts.NONE);
    }

    private Category category(LocalDate day, Counts counts) {
        var brief =
                Message.of("chart.course.day")
                        .with("dag", Integer.toString(day.getDayOfMonth()))
                        .with("måned", words.say("chart.month." + day.getMonthValue()))
                        .with("år", Integer.toString(day.getYear()));
        return new Category(words.day(day), words.say(brief), counts, null);
    }

    private Chart chart(List<Category> stood, List<LocalDate> days) {
        var lights = Category.lights(stood);
        var bars = stood.stream().map(one -> one.bar(lights)).toList();
        var panel = new Chart.Panel(Chart.Kind.COLUMNS, words.say(told(stood, days)), bars);
        return new Chart(
                words.say("chart.course.id"),
                words.say("chart.course.title"),
                words.say("chart.course.caption"),
                words.say("chart.course.first"),
                "",
                Category.highest(stood),
                lights,
                List.of(panel));
    }

    private static Message told(List<Category> stood, List<LocalDate> days) {
        var before = stood.getFirst().counts();
        var now = stood.getLast().counts();
        return Message.of("chart.course.told")
                .with("fra", days.get(days.size() - stood.size()))
                .with("til", days.getLast())
                .with("gennemført", new Arg.Count(before.blue()))
                .with("gennemført nu", new Arg.Count(now.blue()))
                .with("rød", new Arg.Count(before.red()))
                .with("rød nu", new Arg.Count(now.red()))
                .with("alle", new Arg.Count(before.total()))
                .with("alle nu", new Arg.Count(now.total()));
    }
}
