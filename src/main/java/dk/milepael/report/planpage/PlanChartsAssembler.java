package dk.milepael.report.planpage;

import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import dk.milepael.report.chart.Category;
import dk.milepael.report.chart.CourseChart;
import dk.milepael.report.chart.LightsChart;
import dk.milepael.report.chart.MonthsChart;
import dk.milepael.report.lines.Line;
import dk.milepael.rules.JudgedPlan;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the charts of a report on a single plan. */
final class PlanChartsAssembler {
    private final Words words;

    PlanChartsAssembler(Words words) {
        this.words = words;
    }

    PlanCharts charts(JudgedPlan plan, ReportContext context) {
        return new PlanCharts(
                LightsChart.bySection(words).of(sections(plan)),
                new MonthsChart(words, context.asOf()).of(Line.of(plan).toList()),
                new CourseChart(words).of(List.of(plan), context));
    }

    private List<Category> sections(JudgedPlan plan) {
        var lines = Line.of(plan).collect(Collectors.groupingBy(line -> line.initiative().id()));
        var outside = words.say("chart.sections.outside");
        return Group.of(plan.facts().compared().version(), outside).stream()
                .map(group -> category(group, lines))
                .toList();
    }

    private static Category category(Group group, Map<String, List<Line>> lines) {
        var ofGroup =
                group.initiatives().stream()
                        .flatMap(one -> lines.getOrDefault(one.id(), List.of()).stream())
                        .toList();
        return new Category(group.title(), Line.counts(ofGroup));
    }
}
