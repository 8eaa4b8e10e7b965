package dk.milepael.danish;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.plan.Party;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnersTest {
    private final Owners owners = new Owners();

    /** «¶» stands for a line break, «+» parts the parties. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a name alone                      | Lone Birk                                   | Lone Birk=ansvarlig
                    a name broken over lines          | Lone Birk¶Andersen                          | Lone Birk Andersen=ansvarlig
                    a long name broken after its first | Jens¶Birk Holm                             | Jens Birk Holm=ansvarlig
                    a unit broken at «og»             | Økonomi og¶Indkøb                           | Økonomi og Indkøb=ansvarlig
                    a word divided at the line's end  | Økonomi-¶afdelingen                         | Økonomiafdelingen=ansvarlig
                    two full names on two lines       | Lone Birk¶Per Holm                          | Lone Birk=ansvarlig+Per Holm=ansvarlig
                    two names by a slash              | Lone Birk / Per Holm                        | Lone Birk=ansvarlig+Per Holm=ansvarlig
                    two short units by a slash        | ØA/HR                                       | ØA=ansvarlig+HR=ansvarlig
                    a slash inside a word             | IT-/HR-afdelingen                           | IT-/HR-afdelingen=ansvarlig
                    two names by a semicolon          | Lone Birk; Per Holm                         | Lone Birk=ansvarlig+Per Holm=ansvarlig
                    two full names by «og»            | Lone Birk og Per Holm                       | Lone Birk=ansvarlig+Per Holm=ansvarlig
                    «og» inside a unit                | Økonomi og Indkøb                           | Økonomi og Indkøb=ansvarlig
                    a role in brackets                | Lone Birk (projektleder)                    | Lone Birk=projektleder
                    roles of two                      | Lone Birk (projektleder), Per Holm (projektejer) | Lone Birk=projektleder+Per Holm=projektejer
                    a unit in brackets is no role     | Lone Birk (ØA)                              | Lone Birk (ØA)=ansvarlig
                    a role before the name            | Tovholder: Per Holm                         | Per Holm=tovholder
                    only involved                     | Involveret: Børn og Unge                    | Børn og Unge=involveret
                    two roles on two lines            | Projektleder: Lone Birk¶Involveret: HR      | Lone Birk=projektleder+HR=involveret
                    """)
    void a_cell_names_parties(String reason, String cell, String parties) {
        assertThat(shown(owners.inCell(cell.replace("¶", "\n")))).as(reason).isEqualTo(parties);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    leader and owner             | Lone Birk er projektleder og Per Holm er projektejer. | Lone Birk=projektleder+Per Holm=projektejer
                    the role first               | Projektleder er Lone Birk, Per Holm er projektejer.   | Per Holm=projektejer+Lone Birk=projektleder
                    a unit leads                 | Vejafdelingen er projektleder på opgaven.             | Vejafdelingen=projektleder
                    has the responsibility       | Teknisk afdeling har ansvaret.                        | Teknisk afdeling=ansvarlig
                    responsible for all of it    | Vejafdelingen er ansvarlig for indsatsen.             | Vejafdelingen=ansvarlig
                    responsible for a part       | Per Holm er ansvarlig for metodedelen.                | -
                    responsible for its share    | Skolerne har ansvaret for deres del af opgaver.       | -
                    anchored in a unit           | Opgaven er forankret i vejafdelingen i samarbejde med skolerne. | vejafdelingen=ansvarlig
                    anchored in two units        | Opgaven er forankret i vejafdelingen og parkafdelingen. | vejafdelingen=ansvarlig+parkafdelingen=ansvarlig
                    anchored everywhere          | Ansvaret er forankret i den enkelte afdeling.         | -
                    a steering group             | Ledergruppen er styregruppe.                          | Ledergruppen=styregruppe
                    who approves is not reminded | Direktionen godkender planen.                         | -
                    a role without a name        | Der er ingen projektleder endnu.                      | -
                    """)
    void prose_gives_parties_a_role(String reason, String text, String parties) {
        assertThat(shown(owners.inProse(text)))
                .as(reason)
                .isEqualTo(parties == null ? "" : parties);
    }

    private static String shown(List<Party> parties) {
        return parties.stream()
                .map(party -> party.name() + "=" + party.role().id())
                .collect(Collectors.joining("+"));
    }
}
