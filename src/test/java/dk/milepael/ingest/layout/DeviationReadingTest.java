package dk.milepael.ingest.layout;

import static dk.milepael.ingest.layout.PlanText.account;
import static dk.milepael.ingest.layout.PlanText.onlyPlan;
import static dk.milepael.ingest.layout.Sheets.read;
import static dk.milepael.ingest.layout.Sheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.ingest.Reading.ColumnAccount;
import dk.milepael.plan.Deviation;
import dk.milepael.plan.Deviation.Decision;
import dk.milepael.plan.Deviation.Question;
import dk.milepael.plan.Family;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.PlanVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviationReadingTest {
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);

    private static PlanVersion plan(Object[] headers, Object... row) {
        var sheets = sheet("Plan").row("Grøn omstilling 2026").blank().row(headers).row(row);
        return onlyPlan(read("plan.xlsx", sheets));
    }

    private static Object[] headers(String... headers) {
        return headers;
    }

    private static Deviation ofFirst(PlanVersion plan) {
        var first = plan.initiatives().getFirst();
        var told =
                first.milestones().isEmpty()
                        ? first.progress()
                        : first.milestones().getFirst().progress();
        return Objects.requireNonNull(told.deviation());
    }

    @Test
    void a_handling_beside_the_cause_is_what_is_done_and_the_first_one_names_the_row() {
        var headers =
                headers(
                        "Handling",
                        "Milepæle",
                        "Frist",
                        "Status",
                        "Årsag",
                        "Konsekvens",
                        "Handling",
                        "Ny forventet dato",
                        "Besluttet af",
                        "Beslutningsdato");

        var plan =
                plan(
                        headers,
                        "Flere ladestandere",
                        "Udbud er holdt",
                        "31-08-2026",
                        "Forsinket",
                        "Leverandøren gik konkurs",
                        "Åbningen rykker",
                        "Nyt udbud er i gang",
                        "ultimo marts 2027",
                        "Teknikudvalget",
                        "12-10-2026");

        var milestone = plan.milestones().findFirst().orElseThrow();
        assertThat(plan.heading().family()).isEqualTo(Family.ACTION_CATALOGUE);
        assertThat(milestone.action()).isEqualTo("Flere ladestandere");
        assertThat(milestone.deadline()).extracting("raw").isEqualTo("31-08-2026");
        var told = ofFirst(plan);
        assertThat(told.asked()).containsExactly(Question.values());
        assertThat(told.cause()).isEqualTo("Leverandøren gik konkurs");
        assertThat(told.consequence()).isEqualTo("Åbningen rykker");
        assertThat(told.action()).isEqualTo("Nyt udbud er i gang");
        assertThat(told.expected()).extracting("due").isEqualTo(MARCH);
        assertThat(told.decision())
                .isEqualTo(
                        new Decision("Teknikudvalget", LocalDate.of(2026, 10, 12), "12-10-2026"));
    }

    @Test
    void a_row_that_tells_nothing_keeps_what_it_is_asked() {
        var plan =
                plan(
                        headers("Handling", "Milepæle", "Frist", "Status", "Årsag", "Tiltag"),
                        "Flere ladestandere",
                        "Udbud er holdt",
                        "31-08-2026",
                        "I gang",
                        "-");

        var told = ofFirst(plan);

        assertThat(told.asked()).containsExactly(Question.CAUSE, Question.ACTION);
        assertThat(told.cause()).isNull();
        assertThat(told.action()).isNull();
    }

    @Test
    void a_sheet_without_such_columns_is_asked_nothing() {
        var plan =
                plan(
                        headers("Handling", "Milepæle", "Frist", "Status"),
                        "Flere ladestandere",
                        "Udbud er holdt",
                        "31-08-2026",
                        "I gang");

        assertThat(plan.milestones().findFirst().orElseThrow().progress().deviation()).isNull();
    }

    @Test
    void the_cause_of_a_risk_explains_no_deviation() {
        var plan =
                plan(
                        headers(
                                "Aktivitet",
                                "Frist",
                                "Status",
                                "Årsag",
                                "Sandsynlighed",
                                "Konsekvens"),
                        "Nye ladestandere",
                        "31-08-2026",
                        "I gang",
                        "Marked",
                        "2",
                        "4");

        assertThat(plan.milestones().findFirst().orElseThrow().progress().deviation()).isNull();
    }

    @Test
    void a_list_of_corrective_actions_still_has_them_as_its_rows() {
        var plan =
                plan(
                        headers("Nr.", "Korrigerende handling", "Ansvarlig", "Frist", "Status"),
                        "1",
                        "Pumpen er skiftet",
                        "Vand",
                        "31-08-2026",
                        "I gang");

        assertThat(plan.initiatives())
                .extracting(initiative -> initiative.label().title())
                .containsExactly("Pumpen er skiftet");
    }

    @ParameterizedTest
    @CsvSource({
        "beside a deadline it is the newer day, Frist, Forventet dato, expected",
        "alone it is the deadline, Sted, Forventet slutdato, deadline",
        "a new day is one also alone, Sted, Ny forventet dato, expected",
    })
    void a_day_that_is_expected_is_the_deadline_where_no_column_is(
            String reason, String other, String header, String role) {
        var sheets =
                sheet("Plan")
                        .row("Grøn omstilling 2026")
                        .blank()
                        .row("Handling", "Milepæle", other, "Status", "Gennemført", header)
                        .row("Cykler", "Udbud", "31-08-2026", "I gang", "Nej", "31-03-2027");

        var columns = account(read("plan.xlsx", sheets), 0).columns();

        assertThat(columns).as(reason).contains(new ColumnAccount("F", header, role));
    }

    @Test
    void a_row_of_a_status_table_is_explained_as_a_whole() {
        var plan =
                plan(
                        headers(
                                "Initiativ",
                                "Målsætning",
                                "Status",
                                "Årsag",
                                "Konsekvens",
                                "Afhjælpende handling",
                                "Ny forventet dato"),
                        "1) Fælles vagtplan",
                        "1. Udkast inden udgangen af april 2026.\n2. Drift inden udgangen af 2026.",
                        "Forsinket.",
                        "To vakante stillinger",
                        "Driften rykker",
                        "Stillingerne er slået op",
                        "31-03-2027");

        assertThat(plan.heading().family()).isEqualTo(Family.STATUS_TABLE);
        assertThat(plan.milestones())
                .extracting(Milestone::progress)
                .extracting("deviation")
                .containsOnlyNulls();
        var told = Objects.requireNonNull(plan.initiatives().getFirst().progress().deviation());
        assertThat(told.cause()).isEqualTo("To vakante stillinger");
        assertThat(told.expected()).extracting("due").isEqualTo(MARCH);
    }

    @Test
    void a_goal_of_a_business_plan_is_explained_in_its_columns() {
        var plan =
                plan(
                        headers(
                                "Fokusområde",
                                "Mål",
                                "Dokumentation",
                                "Opfølgning",
                                "Årsag",
                                "Konsekvens",
                                "Handling",
                                "Ny forventet dato"),
                        "Service",
                        "Kortere svartid",
                        "90 % inden fem dage",
                        "Ikke nået",
                        "Sygdom",
                        "Flere klager",
                        "Vikarer er ansat",
                        "31-03-2027");

        assertThat(plan.heading().family()).isEqualTo(Family.BUSINESS_PLAN);
        var told = ofFirst(plan);
        assertThat(told.cause()).isEqualTo("Sygdom");
        assertThat(told.action()).isEqualTo("Vikarer er ansat");
        assertThat(told.expected()).extracting("due").isEqualTo(MARCH);
    }

    @Test
    void a_card_is_explained_in_its_rows() {
        var sheets =
                sheet("Teknik")
                        .row("Virksomhedsplan 2026")
                        .blank()
                        .row("Indsats", "1. Nye målere")
                        .row("Mål", "Alle får nye målere.")
                        .row("Opgaver", "- Målerne er sat op senest den 1. juni 2026")
                        .row("Organisering og økonomi", "Teknik er projektleder.")
                        .row("Opfølgning og evaluering", "Der følges op i december 2026.")
                        .row("Årsag", "Målerne er ikke leveret")
                        .row("Handling", "Der er skiftet leverandør")
                        .row("Ny forventet dato", "31-03-2027")
                        .row("Besluttet af", "Direktionen den 3. juni 2026")
                        .row("Konsekvens", "");

        var plan = onlyPlan(read("kort.xlsx", sheets));

        assertThat(plan.heading().family()).isEqualTo(Family.INITIATIVE_CARDS);
        var card = plan.initiatives().getFirst();
        var told = Objects.requireNonNull(card.progress().deviation());
        assertThat(card.milestones()).hasSize(1);
        assertThat(told.cause()).isEqualTo("Målerne er ikke leveret");
        assertThat(told.action()).isEqualTo("Der er skiftet leverandør");
        assertThat(told.expected()).extracting("due").isEqualTo(MARCH);
        assertThat(told.decision())
                .isEqualTo(
                        new Decision(
                                "Direktionen den 3. juni 2026", LocalDate.of(2026, 6, 3), null));
        assertThat(told.asked()).contains(Question.CONSEQUENCE);
    }

    @Test
    void a_goal_card_is_explained_in_its_rows() {
        var sheets =
                sheet("Mål")
                        .row("Udviklingsaftale 2026")
                        .blank()
                        .row("1. Hurtigere svar")
                        .row("Mål:", "Borgerne får svar inden fem dage.")
                        .row(
                                "Udgangspunkt for målet",
                                "Relation til borgeren",
                                "Relation til virksomheden")
                        .row("", "X", "")
                        .row("Hvad vil vi opnå?", "Kortere svartid.")
                        .row(
                                "Hvordan gør vi det?",
                                "1. Kurser er holdt inden udgangen af maj 2026.")
                        .row("Hvem er involveret?", "Borgerservice")
                        .row("Hvordan følger vi op?", "Ved udgangen af 2026.")
                        .row("Årsag", "Kurserne blev aflyst")
                        .row("Afhjælpende handling", "Nye kurser er bestilt")
                        .row("Ny forventet dato", "31-03-2027");

        var plan = onlyPlan(read("aftale.xlsx", sheets));

        assertThat(plan.heading().family()).isEqualTo(Family.DEVELOPMENT_AGREEMENT);
        var told = Objects.requireNonNull(plan.initiatives().getFirst().progress().deviation());
        assertThat(told.cause()).isEqualTo("Kurserne blev aflyst");
        assertThat(told.action()).isEqualTo("Nye kurser er bestilt");
        assertThat(told.expected()).extracting("due").isEqualTo(MARCH);
    }

    @Test
    void an_english_tracker_is_explained_in_its_columns() {
        var plan =
                plan(
                        headers(
                                "Task",
                                "Due date",
                                "Status",
                                "Root cause",
                                "Corrective action",
                                "New expected date",
                                "Decided by"),
                        "Order bikes",
                        "31-08-2026",
                        "Delayed",
                        "Supplier is late",
                        "Second supplier found",
                        "31-03-2027",
                        "Steering group");

        var told = ofFirst(plan);

        assertThat(List.of(told.cause(), told.action()))
                .containsExactly("Supplier is late", "Second supplier found");
        assertThat(told.decidedBy()).isEqualTo("Steering group");
        assertThat(plan.initiatives()).extracting(Initiative::id).hasSize(1);
    }
}
