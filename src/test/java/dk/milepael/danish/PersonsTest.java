package dk.milepael.danish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonsTest {
    private final Persons persons = new Persons();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Økonomiafdelingen",
                "Center for Teknik",
                "Staben",
                "Team Løn og Personale",
                "Børne- og Skoleforvaltningen",
                "HR",
                "IT",
                "Jura",
                "Kommunikation",
                "Digitalisering",
                "Digitaliseringsstrategien",
                "Lederforum",
                "Borgerservice",
                "Park og vej",
                "Centerchefen",
                "Økonomidirektøren",
                "direktør for børn og unge",
                "Nørreå Kommune",
                "Udvalget for Klima og Miljø",
                "alle",
                "Ejendomme",
            })
    void a_unit_keeps_its_name(String named) {
        assertThat(persons.in(named)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bodil Havrekær",
                "Sigrid L. Engvang",
                "Anne-Mette Bæk",
                "Jens von Holst",
                "Ole",
                "MHB",
            })
    void whoever_is_no_unit_is_a_person(String named) {
        assertThat(persons.in(named)).containsExactly(named);
    }

    @Test
    void several_persons_and_units_may_be_named_together() {
        assertThat(persons.in("Anna Berg og Bo Lund")).containsExactly("Anna Berg", "Bo Lund");
        assertThat(persons.in("Anna Berg (Staben)")).containsExactly("Anna Berg");
        assertThat(persons.in("Anna Berg, Økonomi")).containsExactly("Anna Berg");
        assertThat(persons.in("Bo Lund\nVejafdelingen")).containsExactly("Bo Lund");
    }
}
