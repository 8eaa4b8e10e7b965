package dk.milepael.danish;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.plan.Reference;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {
    private final References references = new References();

    /** Shown as «number/under/title», joined by «+». */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    a point in another section     | Se også punkt 6 under Økonomiafdelingen.                    | 6/Økonomiafdelingen/
                    a topic that begins as a title | Løn er med, se også punkt 6 under IT-afdelingen om Digital post. Andet følger. | 6/IT-afdelingen/Digital post
                    a topic is no title            | Se punkt 4 under HR om fravær.                               | 4/HR/
                    a point in the same section    | Arbejdet følger planen, jf. punkt 3.                         | 3//
                    in brackets                    | Der holdes kurser (jf. pkt. 12).                             | 12//
                    a part of the document         | Se afsnit 4 under Kultur og Fritid.                          | 4/Kultur og Fritid/
                    a divided name                 | Se afsnit 4 under Kultur- og fritidsafdelingen og HR.        | 4/Kultur- og fritidsafdelingen/
                    a card with its title          | Se indsats 2 «Nye arbejdsgange».                             | 2//Nye arbejdsgange
                    a title alone                  | Se målet ”Nye arbejdsgange”.                                 | //Nye arbejdsgange
                    a letter                       | Se handling B under Løn.                                     | B/Løn/
                    a number of two levels         | Se punkt 4.2.                                                | 4.2//
                    a section of the document      | Der følges op (se afsnit 1.4).                               | -
                    a number before its title      | Se indsats 2. «Nye arbejdsgange».                            | 2//Nye arbejdsgange
                    two points                     | Jf. punkt 3 og 5.                                            | 3//+5//
                    a number with «nr.»            | Læs mere under punkt nr. 7.                                  | 7//
                    a section by its number        | Jf. punkt 2 i afsnit 4.1.                                    | 2/4.1/
                    a sentence goes on             | Se punkt 6 under Løn og følg op i maj.                       | 6/Løn/
                    no lead, but a section         | Det sker sammen med indsats 3 under Vejafdelingen.           | 3/Vejafdelingen/
                    no lead and nothing more       | Der er et punkt 3 i oversigten.                              | -
                    a whole section is no card     | Se beskrivelserne under den enkelte afdeling.                | -
                    another document               | Se også direktionens plan.                                   | -
                    a point of another document    | Jf. punkt 3 i budgetaftalen.                                 | -
                    a point of a law               | Jf. punkt 3, § 4.                                            | -
                    a law                          | Jf. lov nr. 5 om offentlig løn, § 4.                         | -
                    a paragraph                    | Jf. § 4.                                                     | -
                    an account                     | Se konto 6.                                                  | -
                    a page                         | Afsnit 6 side 12                                             | -
                    points on a scale              | Der svares på en 5 punkts skala.                             | -
                    """)
    void a_text_points_to_cards(String reason, String text, String expected) {
        var read = references.read(text);

        assertThat(read.stream().map(ReferencesTest::shown).collect(Collectors.joining("+")))
                .as(reason)
                .isEqualTo(expected == null ? "" : expected);
        assertThat(read)
                .as("raw is verbatim")
                .allMatch(reference -> text.contains(reference.raw()));
    }

    private static String shown(Reference reference) {
        return "%s/%s/%s"
                .formatted(
                        orEmpty(reference.number()),
                        orEmpty(reference.under()),
                        orEmpty(reference.title()));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
