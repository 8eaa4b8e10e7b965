package dk.milepael.danish;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.plan.Party;
import dk.milepael.plan.Role;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
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
                    nothing but a name           | Ledelsen af vejafdelingen i samarbejde med direktionen | Ledelsen af vejafdelingen=ansvarlig+direktionen=involveret
                    where something lies         | Lokalet ligger i vejafdelingen.                       | -
                    leads all of it              | Vejafdelingen varetager den overordnede styring i koordination med skolerne. | Vejafdelingen=ansvarlig
                    leader and owner             | Lone Birk er projektleder og Per Holm er projektejer. | Lone Birk=projektleder+Per Holm=projektejer
                    the role first               | Projektleder er Lone Birk, Per Holm er projektejer.   | Lone Birk=projektleder+Per Holm=projektejer
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
                    a verb for both              | Projektleder er Lone Birk og projektejer Per Holm.    | Lone Birk=projektleder+Per Holm=projektejer
                    two that share a role        | Lone Birk og Per Holm er projektledere.               | Lone Birk=projektleder+Per Holm=projektleder
                    two units that share it      | Vejafdelingen og parkafdelingen deler ansvaret.       | Vejafdelingen=ansvarlig+parkafdelingen=ansvarlig
                    one unit of two words        | Kultur- og fritidsafdelingen er tovholder.            | Kultur- og fritidsafdelingen=tovholder
                    a role in brackets           | Lone Birk (projektleder) laver planen.                | Lone Birk=projektleder
                    the lead lies with a unit    | Projektledelsen ligger hos vejafdelingen.             | vejafdelingen=projektleder
                    the lead is taken care of    | Projektledelsen varetages af Lone Birk.               | Lone Birk=projektleder
                    the duty lies with a unit    | Ansvaret for opgaven er placeret i vejafdelingen.     | vejafdelingen=ansvarlig
                    a part of the duty           | Ansvaret for metodedelen ligger hos vejafdelingen.    | -
                    leads the project            | Vejafdelingen leder projektet.                        | Vejafdelingen=projektleder
                    «med … som»                  | Planen laves i en gruppe med skolechefen som tovholder. | skolechefen=tovholder
                    a steering group's members   | Styregruppen består af Lone Birk, Per Holm og vejchefen. | Lone Birk=styregruppe+Per Holm=styregruppe+vejchefen=styregruppe
                    anchored in two places       | Indsatsen er organiseret i Vejafdelingen og i Parkudvalget med opfølgning i maj. | Vejafdelingen=ansvarlig+Parkudvalget=ansvarlig
                    will be anchored             | Projektet forankres i vejafdelingen og koordineres med skolerne. | vejafdelingen=ansvarlig
                    a person of a unit takes part | Lone Birk fra vejafdelingen inddrages.               | Lone Birk=involveret
                    a unit takes part            | Parkafdelingen bliver involveret undervejs.           | Parkafdelingen=involveret
                    people without a name        | Kunderne inddrages i processen.                       | -
                    leads and takes part         | Lone Birk er projektleder og inddrages i alt.         | Lone Birk=projektleder
                    responsible for a share in the whole | Teknisk Forvaltning har ansvaret for udrulning i hele kommunen. | -
                    a label in front             | Organisering: Vejafdelingen er projektleder.          | Vejafdelingen=projektleder
                    several spellings stay       | IT-afdelingen er projektleder. It-afdelingen er tovholder. | IT-afdelingen=projektleder+It-afdelingen=tovholder
                    """)
    void prose_gives_parties_a_role(String reason, String text, String parties) {
        assertThat(shown(owners.inProse(text)))
                .as(reason)
                .isEqualTo(parties == null ? "" : parties);
    }

    @Test
    void who_is_responsible_for_what_the_title_names_has_the_whole() {
        var text = "Sekretariatet er ansvarlig for portalen sammen med skolerne.";

        assertThat(owners.inProse(text, "Drift af portalen"))
                .containsExactly(new Party("Sekretariatet", Role.ANSVARLIG));
        assertThat(owners.inProse(text, "Bedre kommunikation")).isEmpty();
    }

    private static String shown(List<Party> parties) {
        return parties.stream()
                .map(party -> party.name() + "=" + party.role().id())
                .collect(Collectors.joining("+"));
    }
}
