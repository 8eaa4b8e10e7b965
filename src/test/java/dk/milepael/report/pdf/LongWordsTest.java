package dk.milepael.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongWordsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "bevillingsansøgningsskema, bevil-lings-an-søg-nings-skema",
        "specialundervisning, specialun-der-vis-ning",
    })
    void a_long_word_is_divided_at_its_joints_and_within_its_consonants(
            String word, String divided) {
        assertThat(divided(word)).isEqualTo(divided);
    }

    private static String divided(String word) {
        var points = LongWords.divisions(word).boxed().collect(Collectors.toSet());
        var divided = new StringBuilder();
        for (int at = 0; at < word.length(); at++) {
            divided.append(points.contains(at) ? "-" : "").append(word.charAt(at));
        }
        return divided.toString();
    }
}
