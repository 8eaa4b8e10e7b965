package dk.milepael.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundWordsTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "a day and its month, senest 31. december 2026, senest 31._december 2026",
        "an abbreviated month, den 1. okt. 2026, den 1._okt. 2026",
        "a sum, i alt 1.250.000 kr. til drift, i alt 1.250.000_kr. til drift",
        "a sum in millions, afsat 4.2 mio. kr. i år, afsat 4.2_mio._kr. i år",
        "days, om 41 dage nu, om 41_dage nu",
        "a share, kun 30 % af dem, kun 30_% af dem",
        "a week, senest uge 43 i år, senest uge_43 i år",
        "a number that counts things, 14 budgetområder mangler, 14 budgetområder mangler",
        "a year before a word, i 2026 august måned, i 2026 august måned"
    })
    void a_number_stays_with_its_unit(String why, String text, String bound) {
        assertThat(BoundWords.in(text)).as(why).isEqualTo(bound.replace('_', '\u00A0'));
    }
}
