package dk.milepael.ingest.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptionTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "a first level, 1. Økonomi, FIRST_LEVEL, 1, Økonomi",
        "a bracket, 3) Bedre data, FIRST_LEVEL, 3, Bedre data",
        "a title in quotation marks, 3) \"Mit overblik\", FIRST_LEVEL, 3, \"Mit overblik\"",
        "a second level, 1.1 Budget, SECOND_LEVEL, 1.1, Budget",
        "a second level with a point, 1.1. Budget, SECOND_LEVEL, 1.1, Budget",
        "a third level, 2.3.1 Skoler, THIRD_LEVEL, 2.3.1, Skoler",
        "a letter, B. Fælles indkøb, LETTERED, B, Fælles indkøb",
        "a letter with a bracket, b) Fælles indkøb, LETTERED, b, Fælles indkøb",
        "a Roman number, IV. Skoler, LETTERED, IV, Skoler",
        "no number, Ledelsestilsyn, PLAIN, , Ledelsestilsyn",
        "a quarter, 1. kvartal gøres op, PLAIN, , 1. kvartal gøres op",
        "a count, 2 møder holdes, PLAIN, , 2 møder holdes",
    })
    void a_heading_is_a_number_and_a_title(
            String reason, String line, Caption.Numbering numbering, String number, String title) {
        assertThat(Caption.of(line)).as(reason).isEqualTo(new Caption(numbering, number, title));
    }
}
