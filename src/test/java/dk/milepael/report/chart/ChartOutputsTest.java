package dk.milepael.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.report.TextProjection;
import dk.milepael.report.ThreeOutputs;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartOutputsTest {

    @ParameterizedTest(name = "{0} sections")
    @ValueSource(ints = {2, 40, 200})
    void sections_are_sound_in_all_three_outputs(int number) throws Exception {
        var chart = Objects.requireNonNull(ChartPages.sections(number));

        ThreeOutputs.of(ChartPages.page(chart, "landscape")).assertSound();
    }

    @Test
    void months_with_today_are_sound_in_all_three_outputs() throws Exception {
        ThreeOutputs.of(ChartPages.page(ChartPages.columns(19, 60), "portrait")).assertSound();
    }

    @Test
    void the_figures_stand_below_the_chart() {
        var page =
                TextProjection.of(
                        ChartPages.page(
                                Objects.requireNonNull(ChartPages.sections(4)), "portrait"));

        assertThat(page).isEqualTo(TextProjection.golden("diagram.txt", page));
    }
}
