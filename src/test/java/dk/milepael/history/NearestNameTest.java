package dk.milepael.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
    private static final List<String> PLANS =
            List.of("klimaplan-2026", "kommuneplan", "skoler-og-dagtilbud-2026");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "a year less, klimaplan, klimaplan-2026",
        "a letter less, klimplan-2026, klimaplan-2026",
        "half of it, skoler-2026, skoler-og-dagtilbud-2026",
        "another plan, vejplan, ''",
        "nothing, x, ''",
    })
    void a_name_that_is_nearly_right_is_the_one_that_was_meant(
            String reason, String asked, String meant) {
        assertThat(NearestName.of(asked, PLANS).orElse("")).as(reason).isEqualTo(meant);
    }
}
