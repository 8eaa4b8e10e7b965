package dk.milepael.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrigramsTest {
    private static final double ALIKE =
            MatchingSettings.STANDARD.share(MatchingSettings.STANDARD.withinAction());

    private static double likeness(String one, String other) {
        return Trigrams.of(Folding.fold(one)).likeness(Trigrams.of(Folding.fold(other)));
    }

    @ParameterizedTest(name = "{0}: {1} / {2}")
    @CsvSource({
        "a mended typo, Evaluring af lokaler, Evaluering af lokaler",
        "a word added, Workshop holdt, Workshop holdt med alle skoler",
        "another order, Skoler og haller er meldt ind, Haller og skoler er meldt ind",
        "an ending, Retningslinje udsendt, Retningslinjer udsendes",
    })
    void the_same_row_reworded_is_above_the_threshold(String reason, String then, String now) {
        assertThat(likeness(then, now)).as(reason).isGreaterThanOrEqualTo(ALIKE);
    }

    @ParameterizedTest(name = "{0}: {1} / {2}")
    @CsvSource({
        "the next step of the same thing, Koncept udviklet, Koncept godkendt",
        "another thing at the same step, Procedure udarbejdet, Analyse udarbejdet",
        "the same verb with other nouns, Analyse foretaget, Analyse gennemført",
        "nothing in common, Møde holdt, Budget vedtaget",
        "nothing at all, '', ''",
    })
    void two_rows_are_below_the_threshold(String reason, String one, String other) {
        assertThat(likeness(one, other)).as(reason).isLessThan(ALIKE);
    }
}
