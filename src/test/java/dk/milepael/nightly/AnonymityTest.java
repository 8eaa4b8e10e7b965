package dk.milepael.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.nightly.Anonymity.Others;
import dk.milepael.report.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnonymityTest {
    private final Anonymity anonymity =
            new Anonymity(
                    new Words(Words.DANISH),
                    List.of(),
                    new Others(
                            List.of("Bodil Havrekær", "Jens Friis", "Teknik og Miljø"),
                            List.of("BOHA", "JF"),
                            List.of("bodil.havre@example.invalid")));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a name in prose    | Aftalt med Bodil Havrekær i maj | Aftalt med ansvarlig leder i maj",
                "that begins it     | Bodil Havrekær melder klar      | Ansvarlig leder melder klar",
                "whose it is        | efter Bodil Havrekærs oplæg     | efter ansvarlig leders oplæg",
                "with an apostrophe | efter Jens Friis' oplæg         | efter ansvarlig leders oplæg",
                "in small letters   | se bodil havrekær               | se ansvarlig leder",
                "a surname alone    | aftalt med Havrekær             | aftalt med ansvarlig leder",
                "initials           | (BOHA) og JF følger op          | (ansvarlig leder) og ansvarlig leder følger op",
                "whose initials     | efter BOHAs oplæg               | efter ansvarlig leders oplæg",
                "an address         | skriv til Bodil.Havre@example.invalid. | skriv til ansvarlig leder.",
            })
    void a_person_known_from_a_list_is_a_role_in_prose_too(
            String reason, String written, String shown) {
        assertThat(anonymity.of(written)).as(reason).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "Teknik og Miljø følger op",
        "en boha er en slange",
        "BOHAVE til kontoret",
        "ejf. bekendtgørelsen",
        "skriv til anna.bodil.havre@example.invalid.dk",
        "Anna Sommerdal er ikke kendt"
    })
    void units_other_words_and_persons_that_nobody_knows_stay(String written) {
        assertThat(anonymity.of(written)).isEqualTo(written);
    }

    @Test
    void nobody_is_known_where_nothing_names_anybody() {
        var empty = new Anonymity(new Words(Words.DANISH), List.of(), Others.NONE);

        assertThat(empty.of("Bodil Havrekær, BOHA")).isEqualTo("Bodil Havrekær, BOHA");
        assertThat(empty.names()).isEmpty();
    }
}
