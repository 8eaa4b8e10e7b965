package dk.milepael.ingest.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.plan.Light;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FillColourTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    Excel's red           | FF0000 | RED
                    Excel's dark red      | C00000 | RED
                    Excel's «bad»         | FFC7CE | RED
                    Excel's orange        | FFC000 | YELLOW
                    Excel's yellow        | FFFF00 | YELLOW
                    Excel's «neutral»     | FFEB9C | YELLOW
                    Excel's light green   | 92D050 | GREEN
                    Excel's green         | 00B050 | GREEN
                    Excel's «good»        | C6EFCE | GREEN
                    the lightest green    | E2EFDA | GREEN
                    blue                  | 5B9BD5 | -
                    purple                | 7030A0 | -
                    white                 | FFFFFF | -
                    grey                  | D9D9D9 | -
                    black                 | 000000 | -
                    """)
    void a_fill_means_a_traffic_light_by_its_hue(String reason, String hex, Light light) {
        assertThat(FillColour.light(hex).orElse(null)).as(reason).isEqualTo(light);
    }
}
