package dk.milepael.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.plan.Light;
import dk.milepael.report.MonthWorld;
import dk.milepael.report.lines.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MonthsChartTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final MonthsChart chart = new MonthsChart(ChartPages.WORDS, TODAY);

    @Test
    void milestones_of_one_month_and_none_at_all_are_no_chart() {
        assertThat(chart.of(List.of())).isNull();
        assertThat(chart.of(due("2026-11-01", "2026-11-30"))).isNull();
    }

    @Test
    void it_reaches_from_six_months_back_to_twelve_ahead_and_tells_of_the_others() {
        var made =
                Objects.requireNonNull(
                        chart.of(
                                due("2026-04-30", "2026-05-01", "2027-11-30", "2027-12-01", null)));
        var bars = made.panels().getFirst().bars();

        assertThat(bars).hasSize(19);
        assertThat(bars.getFirst().name()).isEqualTo("maj 2026");
        assertThat(bars.getFirst().total()).isEqualTo(1);
        assertThat(bars.getLast().brief()).isEqualTo("nov 2027");
        assertThat(bars.getLast().total()).isEqualTo(1);
        assertThat(made.note())
                .isEqualTo(
                        "Derudover har 1 milepæl frist før maj 2026. Derudover har 1 milepæl frist efter"
                                + " november 2027. 1 milepæl har ingen dato som frist.");
    }

    @Test
    void today_stands_in_its_month_where_it_has_come_to() {
        var made = Objects.requireNonNull(chart.of(due("2026-10-01", "2026-12-01")));

        assertThat(made.panels().getFirst().bars())
                .filteredOn(bar -> bar.today() != null)
                .singleElement()
                .satisfies(bar -> assertThat(bar.name()).isEqualTo("november 2026"))
                .satisfies(bar -> assertThat(bar.today()).isEqualTo(19.5 / 30));
    }

    @Test
    void five_thousand_milestones_are_all_counted() {
        var days =
                IntStream.range(0, 5_000)
                        .mapToObj(i -> TODAY.plusDays(i % 300).toString())
                        .toArray(String[]::new);

        var made = Objects.requireNonNull(chart.of(due(days)));

        assertThat(made.panels().getFirst().bars().stream().mapToInt(Chart.Bar::total).sum())
                .isEqualTo(5_000);
        assertThat(made.panels().getFirst().told())
                .startsWith("5.000 milepæle har frist fra maj 2026 til november 2027");
    }

    private static List<Line> due(String... days) {
        return Line.of(MonthWorld.due(Light.GREEN, days)).toList();
    }
}
