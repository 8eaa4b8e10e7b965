package dk.milepael.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.report.Badge;
import dk.milepael.rules.Counts;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LightsChartTest {
    private final LightsChart chart = LightsChart.bySection(ChartPages.WORDS);

    @Test
    void one_section_alone_is_no_chart() {
        var lit = new Category("Tidlig hjælp", new Counts(1, 2, 3, 0, 0, 0));
        var empty = new Category("Trygge overgange", Counts.NONE);

        assertThat(chart.of(List.of(lit, empty))).isNull();
    }

    @Test
    void it_tells_where_most_is_overdue() {
        var calm = new Category("Tidlig hjælp", new Counts(1, 0, 3, 0, 0, 0));
        var late = new Category("Trygge overgange", new Counts(2, 0, 0, 3, 0, 1));

        var made = Objects.requireNonNull(chart.of(List.of(calm, late)));

        assertThat(made.lights()).containsExactly(Badge.BLUE, Badge.GREEN, Badge.RED);
        assertThat(made.panels().getFirst().told())
                .isEqualTo(
                        "9 milepæle i 2 afsnit fordelt på vurdering. 3 er vurderet »Frist overskredet«,"
                                + " flest i »Trygge overgange«: 2 af 5.");
        assertThat(made.panels().getFirst().bars().getLast())
                .isEqualTo(
                        new Chart.Bar(
                                "Trygge overgange", "Trygge overgange", List.of(3, 0, 2), 5, null));
    }

    @Test
    void forty_sections_are_cut_into_panels_of_one_scale() {
        var made = Objects.requireNonNull(ChartPages.sections(40));

        assertThat(made.panels())
                .extracting(panel -> panel.bars().size())
                .containsExactly(14, 14, 12);
        assertThat(made.top())
                .isEqualTo(
                        made.panels().stream()
                                .flatMap(panel -> panel.bars().stream())
                                .mapToInt(Chart.Bar::total)
                                .max()
                                .orElseThrow());
    }

    @Test
    void of_more_sections_the_calm_ones_are_told_as_one_and_none_is_lost() {
        var made = Objects.requireNonNull(ChartPages.sections(200));
        var bars = made.panels().stream().flatMap(panel -> panel.bars().stream()).toList();

        assertThat(bars).hasSize(40);
        assertThat(bars.getLast().name()).isEqualTo("De øvrige 161 afsnit");
        assertThat(bars.stream().mapToInt(Chart.Bar::total).sum())
                .isEqualTo(
                        IntStream.rangeClosed(1, 200)
                                .map(n -> n % 3 + n % 2 + n % 7 + n * 2 % 11 + n % 5)
                                .sum());
    }
}
