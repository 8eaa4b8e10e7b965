package dk.milepael.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.milepael.plan.Light;
import dk.milepael.report.MonthWorld;
import dk.milepael.report.PlanWorld;
import dk.milepael.report.ReportContext;
import dk.milepael.rules.Counts;
import dk.milepael.rules.DayCounts;
import dk.milepael.rules.JudgedPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CourseChartTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private final JudgedPlan plan = MonthWorld.due(Light.RED, "2026-11-01", "2026-11-02");
    private final CourseChart chart = new CourseChart(ChartPages.WORDS);

    @Test
    void a_first_run_has_no_course() {
        assertThat(chart.of(List.of(plan), PlanWorld.CONTEXT)).isNull();
    }

    @Test
    void today_is_the_last_of_the_days_on_which_something_was_different() {
        var made = made(List.of(new DayCounts(OCTOBER, new Counts(0, 0, 2, 0, 0, 0))));

        assertThat(made.panels().getFirst().bars())
                .extracting(Chart.Bar::name, Chart.Bar::numbers)
                .containsExactly(
                        tuple("1. oktober 2026", List.of(2, 0)),
                        tuple("20. november 2026", List.of(0, 2)));
        assertThat(made.panels().getFirst().told())
                .isEqualTo(
                        "Udviklingen fra 1. oktober 2026 til 20. november 2026: Gennemført 0, nu 0."
                                + " Frist overskredet 0, nu 2. I alt 2, nu 2.");
    }

    @Test
    void of_many_days_the_last_twelve_are_shown() {
        var days =
                IntStream.range(0, 30)
                        .mapToObj(i -> new DayCounts(OCTOBER.plusDays(i), Counts.one(Light.GREEN)))
                        .toList();

        assertThat(made(days).panels().getFirst().bars()).hasSize(12);
    }

    @Test
    void what_was_kept_for_the_report_day_itself_gives_way_to_how_it_stands() {
        var stale = new DayCounts(LocalDate.of(2026, 11, 20), new Counts(9, 0, 0, 0, 0, 0));
        var before = new DayCounts(OCTOBER, Counts.one(Light.GREEN));

        assertThat(made(List.of(before, stale)).panels().getFirst().bars().getLast().total())
                .isEqualTo(2);
    }

    private Chart made(List<DayCounts> before) {
        var context =
                new ReportContext(
                        "Nørreå Kommune",
                        "",
                        PlanWorld.CONTEXT.asOf(),
                        ReportContext.Background.of(Map.of("plan", before)));
        return Objects.requireNonNull(chart.of(List.of(plan), context));
    }
}
