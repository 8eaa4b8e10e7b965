package dk.milepael.danish;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.plan.Continuation;
import dk.milepael.plan.Outcome;
import dk.milepael.plan.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomesTest {
    private final Outcomes outcomes = new Outcomes();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a participle tells of the end        | Kurset er afholdt.                                            | DELIVERED
                    one word is enough                   | Gennemført                                                    | DELIVERED
                    the goal itself is met               | Systemet er skiftet, og målet er opfyldt.                     | DELIVERED
                    a hundred per cent is all            | 100 % klar                                                    | DELIVERED
                    in use                               | Skemaet er taget i brug på alle skoler.                       | DELIVERED
                    how many does not matter             | Der er gennemført tre temadage                                | DELIVERED
                    told of the whole, though work goes on | Målet er nået. Arbejdet med næste fase er i gang.           | DELIVERED
                    partly beats whole                   | Målet er delvist opfyldt.                                     | PARTLY
                    an exception makes it a part         | Alle skemaer er indført bortset fra to.                       | PARTLY
                    not all are done                     | Ikke alle aftaler er afsluttet                                | PARTLY
                    work going on                        | Udbudsmaterialet er under udarbejdelse                        | ONGOING
                    set going                            | Analysen er igangsat i august.                                | ONGOING
                    a percentage below a hundred         | 60 % er klar                                                  | ONGOING
                    a share of the work alone            | 80 %                                                          | ONGOING
                    a share behind its word              | Fremdrift: ca. 40 %                                           | ONGOING
                    a share that is ready                | 80 % færdig                                                   | ONGOING
                    a share in the middle of its verb    | Opgaven er 80 pct. gennemført                                 | ONGOING
                    a share of several                   | 90 % af aftalerne er afsluttet                                | ONGOING
                    a measure is no progress             | Udgiften ligger inden for 1,4 pct. af forbruget               | UNKNOWN
                    a measured change is no progress     | Sygefraværet er faldet 12 % siden foråret                     | UNKNOWN
                    delayed                              | Projektet er forsinket på grund af sygdom                     | ONGOING
                    a decision is missing                | Oplægget er skrevet og afventer udvalget.                     | ONGOING
                    not finished is under way            | Vejledningen er ikke færdig                                   | ONGOING
                    not yet closed is under way          | Sagen er endnu ikke afsluttet.                                | ONGOING
                    a first part says nothing of the whole | Første fase er gennemført efter planen. Resten er i gang og forventes afsluttet til tiden. | ONGOING
                    finished words in the future         | Portalen forventes ibrugtaget 1. marts 2027                   | ONGOING
                    called together is under way         | Mødet er indkaldt i uge 9                                     | ONGOING
                    set going beside what is finished    | Reglerne er udsendt og brugen af dem er iværksat.             | ONGOING
                    a finished part beside one not begun | Kortlægningen er afsluttet. Udrulningen er ikke påbegyndt.    | ONGOING
                    what is told of a thing aside        | Teksten er under udarbejdelse og bygger på et møde der blev afholdt i maj. | ONGOING
                    set aside behind a comma too         | Udkastet er under udarbejdelse ud fra de svar, som er udsendt. | ONGOING
                    a filler in front of a verb is no aside | Udkastet er drøftet og der er afholdt to møder.           | DELIVERED
                    a part told first in its clause is no whole | Arbejdet pågår. Der er holdt møder, gennemført studietur og lavet notater. | ONGOING
                    only an aside tells                  | Vi bruger den vejledning, som er udsendt.                     | DELIVERED
                    a plan to finish                     | Skal gennemføres, når den er godkendt                         | NOT_STARTED
                    not begun                            | Arbejdet er ikke påbegyndt.                                   | NOT_STARTED
                    not begun, for something is missing  | Ikke påbegyndt. Beskrivelsen af opgaven mangler stadig.       | NOT_STARTED
                    not begun, as it waits               | Endnu ikke igangsat, afventer udvalgets beslutning            | NOT_STARTED
                    not begun as a whole, but a part is  | Ikke begyndt. Første del er i gang.                           | ONGOING
                    expected to begin                    | Forventes igangsat i efteråret                                | NOT_STARTED
                    resting                              | Projektet er sat i bero.                                      | PAUSED
                    postponed without a day              | Møderækken er udskudt                                         | PAUSED
                    not met                              | Målet blev ikke nået                                          | NOT_REACHED
                    far from met, without «ikke»         | Målet er langt fra opfyldt                                    | NOT_REACHED
                    tried, but not met                   | Der er gjort forsøg, men målet er ikke nået.                  | NOT_REACHED
                    made, and still to be tried out      | Der er udarbejdet et nyt skema, som afprøves i 2027.          | ONGOING
                    parts made, the rest ahead           | Der er vedtaget en plan. Portalen implementeres til sommer.   | ONGOING
                    met, whatever comes after            | Målet er nået. Næste version udrulles i 2028.                 | DELIVERED
                    another goal now                     | Målet har ændret sig undervejs.                               | CHANGED
                    given up                             | Indsatsen udgår                                               | DROPPED
                    no longer wanted                     | Målet er ikke længere aktuelt                                 | DROPPED
                    shall not after all                  | Det er aftalt, at værktøjet ikke skal bygges alligevel.       | DROPPED
                    a passive is a plan                  | Kurset afholdes i juni                                        | UNKNOWN
                    no outcome word                      | Se bilag 3                                                    | UNKNOWN
                    """)
    void the_verdict_is_read_from_the_words(String reason, String status, Verdict verdict) {
        assertThat(outcomes.read(status).verdict()).as(reason).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    Er indført men skal løbende videreudvikles            | DELIVERED   | CONTINUED  | -
                    Målet er nået. Det gentages i 2027/28                 | DELIVERED   | REPEATED   | 2027/28
                    Målet er ikke nået og indgår som delmål i 2027        | NOT_REACHED | SUB_GOAL   | 2027
                    Det overvejes, om der skal arbejdes videre i 2027     | ONGOING     | CONSIDERED | 2027
                    Arbejdet pågår og videreføres næste år                | ONGOING     | CONTINUED  | næste år
                    Arbejdet er i gang og indgår i drøftelsen af 2027     | ONGOING     | NONE       | -
                    Målet er delvist opfyldt. Det indgår i 2027/28        | PARTLY      | CONTINUED  | 2027/28
                    Indsatsen videreføres, og første del (for år 2026) er afholdt | ONGOING     | CONTINUED  | -
                    Målet er opfyldt                                      | DELIVERED   | NONE       | -
                    """)
    void a_goal_goes_on_in_a_year_or_plan(
            String status, Verdict verdict, Continuation continuation, String into) {
        var outcome = outcomes.read(status);

        assertThat(outcome.verdict()).isEqualTo(verdict);
        assertThat(outcome.continuation()).isEqualTo(continuation);
        assertThat(outcome.into()).isEqualTo(into);
    }

    @Test
    void the_first_of_several_is_finished_where_the_words_are_about_it_alone() {
        var status = "Første kortlægning er gennemført efter planen.";

        assertThat(outcomes.read(status).verdict()).isEqualTo(Verdict.ONGOING);
        assertThat(outcomes.readOfOne(status).verdict()).isEqualTo(Verdict.DELIVERED);
    }

    @Test
    void who_decided_a_stop_is_named() {
        var outcome =
                outcomes.read("Styringsrådet for Digitale Veje har besluttet, at indsatsen udgår.");

        assertThat(outcome.decidedBy()).isEqualTo("Styringsrådet for Digitale Veje");
        assertThat(outcomes.read("Udgår, besluttet af direktionen den 3. maj").decidedBy())
                .isEqualTo("direktionen");
    }

    @Test
    void a_verdict_quotes_at_most_twelve_words() {
        var status =
                "Efter en lang række møder med alle fagområder er den nye vejledning nu udsendt til"
                        + " samtlige institutioner i hele kommunen";

        var quote = outcomes.read(status).quote();

        assertThat(status).contains(quote);
        assertThat(quote).contains("udsendt");
        assertThat(quote.split(" ")).hasSize(12);
    }

    @Test
    void no_words_are_an_unknown_outcome() {
        assertThat(outcomes.read("  ")).isEqualTo(Outcome.UNKNOWN);
    }
}
