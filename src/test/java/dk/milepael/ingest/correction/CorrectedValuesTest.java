package dk.milepael.ingest.correction;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.plan.CorrectedValue;
import dk.milepael.plan.CorrectedValue.Subject;
import dk.milepael.plan.Light;
import dk.milepael.plan.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectedValuesTest {
    private final CorrectedValues values = new CorrectedValues();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "a day, 31-12-2026, 2026-12-31",
        "a month, marts 2027, 2027-03-31",
        "a quarter, 2. kvartal 2027, 2027-06-30"
    })
    void a_deadline_is_read_as_in_a_plan(String reason, String words, LocalDate due) {
        assertThat(values.read(Subject.DEADLINE, words))
                .hasValueSatisfying(value ->
                        assertThat(((CorrectedValue.Due) value).deadline().due()).isEqualTo(due));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "no year, DEADLINE, 31. december",
        "no date, DEADLINE, snart",
        "no verdict, STATUS, se bilag",
        "no name, OWNER, 1234",
        "no light, LIGHT, lilla",
        "a share, LIGHT, 80 %",
        "nobody, DECISION, 12-3-2026",
        "blank, STATUS, ' '"
    })
    void what_would_have_to_be_guessed_is_no_value(String reason, Subject subject, String words) {
        assertThat(values.read(subject, words)).isEmpty();
    }

    @Test
    void a_status_an_owner_and_a_light_are_read() {
        assertThat(values.read(Subject.STATUS, "gennemført"))
                .hasValueSatisfying(value ->
                        assertThat(((CorrectedValue.Told) value).outcome().verdict())
                                .isEqualTo(Verdict.DELIVERED));
        assertThat(values.read(Subject.OWNER, " Birthe Nøhr "))
                .contains(new CorrectedValue.Owner("Birthe Nøhr"));
        assertThat(values.read(Subject.LIGHT, "grøn"))
                .contains(new CorrectedValue.Judged(Light.GREEN, "grøn"));
    }

    @ParameterizedTest
    @CsvSource({
        "Økonomiudvalget den 12-3-2026, Økonomiudvalget, 2026-03-12",
        "'Direktionen, 1. april 2026', Direktionen, 2026-04-01",
        "Byrådet, Byrådet,"
    })
    void a_decision_is_somebody_and_perhaps_a_day(String words, String by, LocalDate on) {
        assertThat(values.read(Subject.DECISION, words))
                .hasValueSatisfying(value -> {
                    var decision = ((CorrectedValue.Decided) value).decision();
                    assertThat(decision.by()).isEqualTo(by);
                    assertThat(decision.on()).isEqualTo(on);
                });
    }
}
