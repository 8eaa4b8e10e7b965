package dk.milepael.danish;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.plan.Commitment;
import dk.milepael.plan.CommitmentField;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {
    private final Prose prose = new Prose();
    private final YearHints may = new YearHints(null, null, LocalDate.of(2011, 5, 31));

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    shall be done then         | GOAL   | I løbet af 2011 og 2012 skal der bygges en ny portal.      | I løbet af 2011 og 2012=DEADLINE 2012-12-31
                    a target in the past tense | GOAL   | Portalen er bygget i første halvår 2011.                   | første halvår 2011=DEADLINE 2011-06-30
                    held by then               | CRITERION | Fire temadage er holdt senest 1. juni 2012.             | senest 1. juni 2012=DEADLINE 2012-06-01
                    all of it held by then     | GOAL   | Alle fire møder er afholdt inden 1. juni 2012.             | inden 1. juni 2012=DEADLINE 2012-06-01
                    held, told as past         | STATUS | Vi holdt temadagen den 3. maj 2011.                        | den 3. maj 2011=FACT 2011-05-03
                    finished before the end    | GOAL   | Analysen er færdig inden udgangen af april 2011.           | inden udgangen af april 2011=DEADLINE 2011-04-30
                    a decision that was made   | GOAL   | Byrådet vedtog den 21. september 2009 en ny ordning.       | den 21. september 2009=FACT 2009-09-21
                    expected                   | STATUS | Portalen forventes åbnet 1. januar 2012.                   | 1. januar 2012=EXPECTED 2012-01-01
                    will be able to            | STATUS | Skiftet vil kunne ske 1. januar 2012                       | 1. januar 2012=EXPECTED 2012-01-01
                    lasts the rest             | STATUS | Arbejdet er sat i gang og forløber resten af 2011.         | resten af 2011=PERIOD 2011-12-31
                    told as past behind it     | STATUS | Kontrollen i marts viste færre fejl.                       | marts=FACT 2011-03-31
                    told as past of a month ahead | STATUS | Målingen i september gav gode svar                      | september=FACT 2010-09-30
                    told as past in a target   | GOAL   | Målingen i september 2010 viste for lange ventetider.      | september 2010=FACT 2010-09-30
                    told as past               | STATUS | Skemaet blev udsendt i marts.                              | marts=FACT 2011-03-31
                    the tense moves the year back | STATUS | Skemaet blev udsendt i november.                        | november=FACT 2010-11-30
                    the tense moves the year on | STATUS | Portalen åbnes i januar.                                  | januar=EXPECTED 2012-01-31
                    the sentence's own year    | STATUS | Den er udrullet 1. juli og afsluttes 1. sept., mens resten sker fra 15. oktober og afsluttes 1. december 2012. | 1. juli=FACT 2012-07-01; 1. sept.=EXPECTED 2012-09-01; fra 15. oktober=START 2012-10-15; 1. december 2012=EXPECTED 2012-12-01
                    a passive in a target promises | GOAL | Portalen åbnes i januar 2012.                            | januar 2012=DEADLINE 2012-01-31
                    a promise in a status      | STATUS | Oplægget sendes til godkendelse senest ultimo januar 2012. | senest ultimo januar 2012=DEADLINE 2012-01-31
                    bound to end, bit by bit   | GOAL   | Der vil løbende i 2011 og 2012 blive skrevet vejledninger. | løbende i 2011 og 2012=DEADLINE 2012-12-31
                    lasts throughout           | GOAL   | Forbruget følges løbende i 2011 og 2012.                   | løbende i 2011 og 2012=PERIOD 2012-12-31
                    lasts a period             | GOAL   | Vi vil i periode 2011-2014 afdække behovet.                | i periode 2011-2014=PERIOD 2014-12-31
                    a target long past stays     | GOAL | Skiftet er gennemført ultimo uge 1.                      | ultimo uge 1=DEADLINE 2011-01-07
                    an effective date          | GOAL   | Ny lokal aftale pr. 1.4.2012                               | pr. 1.4.2012=FACT 2012-04-01
                    «pr.» to be done by        | GOAL   | Pr. 1.2.2012 udarbejder afdelingen en plan.                | Pr. 1.2.2012=DEADLINE 2012-02-01
                    takes effect               | GOAL   | Der er sat midler af til lokal løn for ledere pr. 1.4.2012. | pr. 1.4.2012=FACT 2012-04-01
                    foreseen to be done        | GOAL   | Arbejdet forventes afsluttet i december 2012.              | december 2012=EXPECTED 2012-12-31
                    it lasts, but not beyond   | GOAL   | Løbende justering og evaluering senest medio 2012.         | senest medio 2012=DEADLINE 2012-07-31
                    goes on into a year        | STATUS | Arbejdet fortsætter ind i 2012.                            | 2012=PERIOD 2012-12-31
                    a date behind a comma      | STATUS | Planen er drøftet i udvalget, den 22. april 2011.          | den 22. april 2011=FACT 2011-04-22
                    money of a year            | GOAL   | Der er afsat 500.000 kroner i 2011 og 1 mio. i 2012 til det. | 2011=PERIOD 2011-12-31; 2012=PERIOD 2012-12-31
                    money set aside for years  | GOAL   | Midlerne er afsat i 2011 og 2012.                          | 2011 og 2012=PERIOD 2012-12-31
                    a share of a year          | GOAL   | Effekten er 2 % i 2012.                                    | 2012=PERIOD 2012-12-31
                    a meeting called           | STATUS | Mødet er indkaldt i uge 24                                 | uge 24=EXPECTED 2011-06-19
                    recurring                  | GOAL   | Der følges op hvert kvartal.                               | hvert kvartal=RECURRING null
                    ongoing                    | GOAL   | Listen opdateres løbende.                                  | løbende=UNDATED null
                    a month at the end of a target | GOAL | Skabelon til regnskabet marts 2012                       | marts 2012=DEADLINE 2012-03-31
                    a month at the end of a status | STATUS | Notat om lønnen marts 2011                             | ''
                    a month at the start       | STATUS | April 2011 startede holdet i det nye hus.                  | April 2011=FACT 2011-04-30
                    the years it is made for   | GOAL   | Staben har lagt rammerne for netværket i 2011/12.          | 2011/12=PERIOD 2012-12-31
                    done to somebody by then   | GOAL   | Ventetiden er nedbragt for skolerne i 2012.                | 2012=DEADLINE 2012-12-31
                    a lasting state            | GOAL   | I 2011/12 er der løbende to elever i huset.                | 2011/12=PERIOD 2012-12-31
                    decided to be done         | STATUS | Det er besluttet i staben at arbejde med trivsel i 2012.   | 2012=EXPECTED 2012-12-31
                    decided then               | STATUS | Det er besluttet i staben i marts 2011.                    | marts 2011=FACT 2011-03-31
                    takes effect in a month    | STATUS | Licensen træder ikraft marts 2012.                         | marts 2012=START 2012-03-31
                    goes into the next plan    | STATUS | Målet indgår i 2012/13.                                    | 2012/13=EXPECTED 2013-12-31
                    untold in a status         | STATUS | Gruppen melder tilbage ultimo juni/primo juli 2011.        | ultimo juni/primo juli 2011=EXPECTED 2011-07-10
                    untold, before the status  | STATUS | Gruppen melder tilbage i marts 2011.                       | marts 2011=FACT 2011-03-31
                    probably                   | GOAL   | Ved udgangen af 2011 er lokalerne formodentlig klar.       | Ved udgangen af 2011=EXPECTED 2011-12-31
                    a day of the relative clause | GOAL | Lægge et overslag medio juni 2012, hvor rettelserne frem til mødet i oktober 2012 er få. | medio juni 2012=DEADLINE 2012-06-20; oktober 2012=EXPECTED 2012-10-31
                    one of several             | GOAL   | Tallene opgøres ens, hvad enten de hentes pr. ultimo marts eller ultimo maj.    | pr. ultimo marts=FACT 2011-03-31; ultimo maj=FACT 2011-05-31
                    an event of any year       | GOAL   | Rammen vises i budgettet, inden året begynder.             | ''
                    a length of time           | GOAL   | Udrulningen tager 3-6 måneder.                             | 3-6 måneder=DURATION null
                    """)
    void a_date_in_prose_has_a_role(
            String reason, CommitmentField field, String text, String expected) {
        var found = prose.commitments(text, field, may);

        assertThat(found.stream().map(ProseTest::shown).collect(Collectors.joining("; ")))
                .as(reason)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    before the plan, as done   | GOAL   | Undersøgelsen i 2009 er fulgt op.                          | 2009=FACT 2009-12-31
                    before the plan, a perfect | DESCRIPTION | Skolerne har i 2010 taget portalen i brug.            | 2010=FACT 2010-12-31
                    before the plan, to be done | GOAL  | I december 2010 skal kravene være kendt.                   | december 2010=DEADLINE 2010-12-31
                    before the plan, a limit   | GOAL   | Kravene er kendt inden udgangen af 2010.                   | inden udgangen af 2010=DEADLINE 2010-12-31
                    within the plan, a perfect | GOAL   | Skolerne har i 2011 taget portalen i brug.                 | 2011=DEADLINE 2011-12-31
                    """)
    void what_is_told_of_the_years_before_the_plan_is_no_target(
            String reason, CommitmentField field, String text, String expected) {
        var found = prose.commitments(text, field, new YearHints(null, 2011, null));

        assertThat(found.stream().map(ProseTest::shown).collect(Collectors.joining("; ")))
                .as(reason)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Det indgår i Budget 2019 og i virksomhedsplanen for 2010.",
                "Fra 2. budgetopfølgning 2018 kendes tallet.",
                "Virksomhedsplan 2010 beskriver målet",
                "Overenskomst 08 følges, jf. afsnit 6.1 og lov nr. 123 af 2010",
                "En grænse på 1/2 % gælder for 2-4 projekter under konto 06+07+08",
                "Ring på 12 34 56 78 om sag 2010-12345",
                "Efter vinterens målinger drøftes tallene, og inden sommerens drift er der svar",
                "Vinterdrift planlægges, og vinterdriften drøftes",
                "Dialogen er løbende, og året er godt",
                "Der spares 2,5 mio. kr. årligt.",
                "Budgetaftalen for 2010-13 og aftalen 2010-13 gælder",
            })
    void names_sections_and_numbers_are_no_dates(String text) {
        assertThat(prose.commitments(text, CommitmentField.GOAL, may)).isEmpty();
    }

    @Test
    void a_commitment_quotes_the_words_around_it() {
        var text =
                "Efter mange møder med de berørte parter forventes den nye ordning at kunne tages i"
                        + " brug 1. januar 2012 i samtlige skoler og daginstitutioner.";

        var quote = prose.commitments(text, CommitmentField.STATUS, may).getFirst().quote();

        assertThat(text).contains(quote);
        assertThat(quote).contains("1. januar 2012");
        assertThat(quote.split(" ")).hasSize(12);
    }

    @Test
    void numbered_steps_lose_their_numbers_and_join_their_lines() {
        var text =
                """
                Målet er et bedre overblik. Derfor:
                1. Laves en analyse,
                   der er færdig 1. maj 2027.
                2) Skrives et oplæg
                3. Holdes et møde
                """;

        assertThat(prose.steps(text))
                .containsExactly(
                        "Laves en analyse, der er færdig 1. maj 2027.",
                        "Skrives et oplæg",
                        "Holdes et møde");
    }

    @Test
    void steps_on_one_line_count_up_from_one() {
        assertThat(prose.steps("Der skal: 1. Laves en analyse inden 1. maj. 2. Holdes et møde."))
                .containsExactly("Laves en analyse inden 1. maj.", "Holdes et møde.");
    }

    @Test
    void bullets_are_steps() {
        assertThat(prose.steps("Opgaver:\n• Analyse\n• Oplæg\n  til udvalget\n- Møde"))
                .containsExactly("Analyse", "Oplæg til udvalget", "Møde");
        assertThat(prose.steps("Der holdes et møde den 1. maj 2027 - og 2. juni.")).isEmpty();
    }

    private static String shown(Commitment commitment) {
        var deadline = commitment.deadline();
        return "%s=%s %s"
                .formatted(
                        deadline.raw(),
                        commitment.role(),
                        deadline.due() == null ? deadline.first() : deadline.due());
    }
}
