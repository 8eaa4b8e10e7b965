package dk.milepael.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.plan.Light;
import dk.milepael.plan.Verdict;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightTableTest {
    @ParameterizedTest(name = "{0}: {1} {2} {3} {4}")
    @CsvSource({
        "DELIVERED,   BLUE,   BLUE,   BLUE, BLUE",
        "PARTLY,      GREEN,  GREEN,  RED,  GREY",
        "ONGOING,     GREEN,  GREEN,  RED,  GREY",
        "NOT_STARTED, GREEN,  YELLOW, RED,  GREY",
        "PAUSED,      YELLOW, YELLOW, RED,  YELLOW",
        "NOT_REACHED, RED,    RED,    RED,  RED",
        "UNKNOWN,     GREY,   YELLOW, RED,  GREY",
        "DROPPED,     GREY,   GREY,   GREY, GREY",
        "CHANGED,     GREY,   GREY,   GREY, GREY",
    })
    void every_verdict_has_its_light_in_every_situation(
            Verdict verdict, Light later, Light soon, Light overdue, Light noDueDay) {
        assertThat(Arrays.stream(Situation.values()).map(at -> LightTable.light(verdict, at)))
                .containsExactly(later, soon, overdue, noDueDay);
    }

    @Test
    void the_table_above_names_every_verdict() {
        assertThat(Verdict.values()).hasSize(9);
    }
}
