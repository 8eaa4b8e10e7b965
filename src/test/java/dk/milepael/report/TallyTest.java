package dk.milepael.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.rules.Counts;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

class TallyTest {

    static final List<Arguments> SHARES =
            List.of(
                    Arguments.of("nothing is shared", Counts.NONE, List.of(0, 0, 0, 0, 0)),
                    Arguments.of("all is one", counts(0, 0, 0, 7, 0), List.of(100, 0, 0, 0, 0)),
                    Arguments.of("thirds", counts(1, 0, 1, 1, 0), List.of(33, 33, 0, 33, 0)),
                    Arguments.of(
                            "equal numbers have equal shares",
                            counts(5, 5, 12, 12, 5),
                            List.of(31, 31, 13, 13, 13)));

    @ParameterizedTest
    @FieldSource("SHARES")
    void a_share_is_rounded_to_whole_per_cent(String reason, Counts counts, List<Integer> shares) {
        var tally = Tally.of(counts);

        assertThat(tally.rows()).as(reason).extracting(Tally.Row::percent).isEqualTo(shares);
    }

    private static Counts counts(int red, int yellow, int green, int blue, int grey) {
        return new Counts(red, yellow, green, blue, grey, 0);
    }
}
