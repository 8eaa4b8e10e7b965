package dk.milepael.danish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingTest {
    private final Prose prose = new Prose();

    /** «¶» stands for a line break, «_» for an indent, «+» parts items, «/» their lines. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    no list                          | Der laves en plan.¶Den sendes ud.        | Der laves en plan./Den sendes ud. | -                | -
                    bullets behind an introduction   | Det sker ved:¶• Analyse¶• Møde           | Det sker ved:                     | Analyse+Møde     | -
                    dashes                           | - Analyse¶– Møde                         | -                                 | Analyse+Møde     | -
                    dashes close to a capital        | -Analyse¶-Møde                           | -                                 | Analyse+Møde     | -
                    asterisks                        | * Analyse¶* Møde                         | -                                 | Analyse+Møde     | -
                    the letter o as a bullet         | o Analyse¶o Møde                         | -                                 | Analyse+Møde     | -
                    a Word symbol as a bullet        | \uF0B7 Analyse¶\uF0B7 Møde               | -                                 | Analyse+Møde     | -
                    bullets on one line              | Ved: • Analyse • Møde                    | Ved:                              | Analyse+Møde     | -
                    numbers with a point             | 1. Analyse¶2. Møde                       | -                                 | Analyse+Møde     | -
                    numbers with a bracket           | 1) Analyse¶2) Møde                       | -                                 | Analyse+Møde     | -
                    numbers in brackets              | (1) Analyse¶(2) Møde                     | -                                 | Analyse+Møde     | -
                    letters                          | a) analyse¶b) møde                       | -                                 | analyse+møde     | -
                    capital letters with a point     | A. Analyse¶B. Møde                       | -                                 | Analyse+Møde     | -
                    an initial is no letter          | Ansvarlig:¶A. Holm laver en plan         | Ansvarlig:/A. Holm laver en plan  | -                | -
                    a lone number is no list         | 1. Analyse                               | 1. Analyse                        | -                | -
                    quarters are no numbers          | 1. kvartal: analyse¶2. kvartal: møde     | 1. kvartal: analyse/2. kvartal: møde | -             | -
                    days are no numbers              | Møder:¶1. maj og¶2. juni                 | Møder:/1. maj og/2. juni          | -                | -
                    indented dashes are sub-items    | • Analyse¶__- af løn¶__- af fravær¶• Møde | -                                | Analyse/af løn/af fravær+Møde | -
                    hollow bullets are sub-items     | • Analyse, herunder¶○ løn¶○ fravær¶• Møde | -                                | Analyse, herunder/løn/fravær+Møde | -
                    dashes between bullets           | • Analyse¶- løn¶- fravær¶• Møde          | -                                 | Analyse/løn/fravær+Møde | -
                    dashes behind a colon            | • Analyse af:¶- løn¶- fravær             | -                                 | Analyse af:/løn/fravær | -
                    bullets under numbers            | 1. Analyse¶• løn¶2. Møde                 | -                                 | Analyse/løn+Møde | -
                    outline numbers                  | 1. Analyse¶1.1 Løn¶1.2 Fravær¶2. Møde    | -                                 | Analyse/Løn/Fravær+Møde | -
                    letters under numbers            | 1. Analyse¶a) løn¶b) fravær¶2. Møde      | -                                 | Analyse/løn/fravær+Møde | -
                    a wrapped line goes on           | • Analyse af¶løn¶• Møde                  | -                                 | Analyse af løn+Møde | -
                    an indented line goes on         | - Analyse¶__Løn og fravær¶- Møde         | -                                 | Analyse Løn og fravær+Møde | -
                    a line behind a comma goes on    | - Analyse,¶HR og IT¶- Møde               | -                                 | Analyse, HR og IT+Møde | -
                    a divided word is one            | - Analyse af arbejds-¶gange¶- Møde       | -                                 | Analyse af arbejdsgange+Møde | -
                    a divided pair stays two         | - Kultur-¶og fritidsplan                 | -                                 | Kultur- og fritidsplan | -
                    a paragraph behind the list      | • Analyse¶• Møde¶¶Planen følges op.      | -                                 | Analyse+Møde     | Planen følges op.
                    a new sentence behind the list   | • Analyse.¶• Møde.¶Planen følges op.     | -                                 | Analyse.+Møde.   | Planen følges op.
                    a list behind a paragraph        | Først:¶• Analyse¶Derefter holdes:¶• Møde | Først:                            | Analyse+Møde     | Derefter holdes:
                    a bullet without words           | • Analyse¶•                              | -                                 | Analyse          | -
                    a dash in a sentence             | Plan - også for HR                       | Plan - også for HR                | -                | -
                    a negative number                | -5 % i 2027                              | -5 % i 2027                       | -                | -
                    """)
    void a_text_is_an_introduction_and_items(
            String reason, String text, String intro, String items, String rest) {
        var listing = prose.listing(text.replace("¶", "\n").replace('_', ' '));

        assertThat(lined(listing.intro())).as(reason).isEqualTo(intro);
        assertThat(String.join("+", listing.items()).replace('\n', '/'))
                .as(reason)
                .isEqualTo(items == null ? "" : items);
        assertThat(lined(listing.rest())).as(reason).isEqualTo(rest);
    }

    private static String lined(String text) {
        return text == null ? null : text.replace('\n', '/');
    }
}
