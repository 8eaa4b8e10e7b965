package dk.milepael.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlikeNamesTest {
    private static final AlikeNames NAMES =
            new AlikeNames(
                    List.of(
                            List.of("Bodil Havrekær", "Økonomiteamet"),
                            List.of("Sigrid L. Engvang"),
                            List.of("Anton Skyttebjerg"),
                            List.of("Anna Skyttebjerg"),
                            List.of("Lis Vind"),
                            List.of("Lars Voss")));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "a mended typo, Bodil Havrekjær, 0",
        "another order, 'Havrekær, Bodil', 0",
        "an alias, Økonomiteam, 0",
        "without the letter between, Sigrid Engvang, 1",
        "initials, S.L.E., 1",
        "initials in one, bh, 0",
    })
    void a_name_is_proposed_where_one_is_clearly_most_like_it(
            String reason, String written, int whose) {
        assertThat(NAMES.closest(written)).as(reason).hasValue(whose);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "as like to two, Skyttebjerg",
        "initials of two, LV",
        "like nobody, Vejafdelingen",
        "nothing, '?'",
    })
    void nobody_is_proposed_otherwise(String reason, String written) {
        assertThat(NAMES.closest(written)).as(reason).isEmpty();
    }
}
