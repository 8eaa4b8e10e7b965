package dk.milepael.danish;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.plan.OwnLight;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightWordsTest {
    private final LightWords words = new LightWords();

    /** The cells of a column are parted by «+»; the first is read. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    a Danish word              | Gul                           | YELLOW Gul
                    an English word            | Amber                         | YELLOW Amber
                    before its explanation     | Rød – afventer tal            | RED Rød
                    behind a label             | Status: grøn                  | GREEN grøn
                    a coloured circle          | 🟢                            | GREEN 🟢
                    a circle before words      | 🟡 afventer tal               | YELLOW 🟡
                    a tick                     | ✔                             | BLUE ✔
                    a cross                    | ✖                             | RED ✖
                    a colour as an adjective   | Grøn omstilling er i gang     | -
                    two colours leave it open  | Rød/gul                       | -
                    plain words                | I gang                        | -
                    shapes of several kinds    | ▲+●+■                         | YELLOW ▲
                    one shape alone            | ●+●+●                         | -
                    English letters            | G+R+Y                         | GREEN G
                    a G may be gul or grøn     | G+R+G                         | -
                    a share that is under way  | 80 %                          | GREEN 80 %
                    a share of words           | Fremdrift: ca. 7,5 pct.       | GREEN ca. 7,5 pct.
                    all of it                  | 100 procent                   | BLUE 100 procent
                    nothing of it              | 0%                            | GREY 0%
                    a share of something       | 80 % af skolerne              | -
                    a number                   | 80                            | -
                    """)
    void a_cell_tells_staffs_own_light(String reason, String cells, String expected) {
        var column = List.of(cells.split("\\+"));

        var read = words.read(column.getFirst(), column);

        assertThat(read.map(LightWordsTest::shown).orElse(null)).as(reason).isEqualTo(expected);
    }

    private static String shown(OwnLight own) {
        return own.light() + " " + own.raw();
    }
}
