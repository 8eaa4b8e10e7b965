package dk.milepael.ingest.layout.cards;

import static dk.milepael.ingest.layout.PlanText.account;
import static dk.milepael.ingest.layout.PlanText.line;
import static dk.milepael.ingest.layout.Sheets.read;
import static dk.milepael.ingest.layout.Sheets.sheet;
import static dk.milepael.ingest.layout.cards.Cards.card;
import static dk.milepael.ingest.layout.cards.Cards.only;
import static dk.milepael.ingest.layout.cards.Cards.plain;
import static dk.milepael.ingest.layout.cards.Cards.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.milepael.ingest.Reading.ColumnAccount;
import dk.milepael.ingest.Reading.Tally;
import dk.milepael.ingest.layout.PlanText;
import dk.milepael.ingest.layout.Sheets;
import dk.milepael.plan.Commitment;
import dk.milepael.plan.CommitmentField;
import dk.milepael.plan.CommitmentRole;
import dk.milepael.plan.Criterion;
import dk.milepael.plan.Family;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.Party;
import dk.milepael.plan.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InitiativeCardsTest {
    /** A card with everything in it. */
    private static Sheets whole() {
        return sheet("Vejafdelingen")
                .row("Virksomhedsplan 2027 for Teknik og Miljø")
                .blank()
                .row("Indsats", "2. Hurtigere hullapning")
                .row(
                        "Mål",
                        """
                        Borgerne skal mærke forskel, og der skal spares 1,5 mio. kr. årligt:
                        • Inden 1. juni 2027 lappes huller på tre dage
                        • Færre klager\
                        """)
                .row(
                        "Opgaver 2027",
                        """
                        Vejene er slidte.
                        • Aftalen med entreprenøren er fornyet senest 1. april 2027, herunder
                           ○ Priser
                           ○ Svartider
                        • Borgerne kan melde huller på telefonen
                        Vinteren kommer bag på os hvert år.\
                        """)
                .row(
                        "Organisering og økonomi",
                        "Else Dam er projektleder, og Vejafdelingen har ansvaret. Naboafdelingerne inddrages.")
                .row("Opfølgning og evaluering", "Evalueres inden udgangen af 2027.");
    }

    private static Initiative wholeCard() {
        return plan(whole()).initiatives().getFirst();
    }

    @Test
    void a_card_is_an_initiative_and_each_label_has_its_place() {
        var content = wholeCard().content();

        assertThat(plan(whole()).heading().family()).isEqualTo(Family.INITIATIVE_CARDS);
        assertThat(wholeCard().label())
                .isEqualTo(new Initiative.Label("2", "Hurtigere hullapning"));
        assertThat(content.goal())
                .startsWith("Borgerne skal mærke forskel")
                .contains("Færre klager");
        assertThat(content.description())
                .isEqualTo("Vejene er slidte.\nVinteren kommer bag på os hvert år.");
        assertThat(content.organisation()).startsWith("Else Dam er projektleder");
        assertThat(content.followUpPlan()).isEqualTo("Evalueres inden udgangen af 2027.");
    }

    @Test
    void the_title_above_the_cards_is_the_plans_and_tells_its_year() {
        var heading = plan(whole()).heading();

        assertThat(heading.title()).isEqualTo("Virksomhedsplan 2027 for Teknik og Miljø");
        assertThat(heading.year()).isEqualTo(2027);
    }

    @Test
    void a_title_that_ends_in_whose_plan_it_is_names_no_sender() {
        var sheets =
                sheet("Kort")
                        .row("Virksomhedsplan 2027 for Teknisk Forvaltning")
                        .blank()
                        .row("Indsats", "1. Huller")
                        .row("Mål", "Færre huller")
                        .row("Opgaver 2027", "• Hullerne lappes");

        assertThat(plan(sheets).heading().title())
                .isEqualTo("Virksomhedsplan 2027 for Teknisk Forvaltning");
    }

    @Test
    void each_top_level_task_is_a_milestone_with_the_deadline_it_promises_itself() {
        assertThat(wholeCard().milestones())
                .extracting(PlanText::line)
                .containsExactly(
                        "null | Aftalen med entreprenøren er fornyet senest 1. april 2027, herunder\nPriser\nSvartider | 2027-04-01 | Else Dam | null",
                        "null | Borgerne kan melde huller på telefonen | null | Else Dam | null");
        assertThat(wholeCard().milestones().getFirst().commitments())
                .extracting(Commitment::field, Commitment::role)
                .containsExactly(tuple(CommitmentField.TASKS, CommitmentRole.DEADLINE));
    }

    @Test
    void a_paragraph_behind_the_tasks_is_no_task_and_describes_with_those_before() {
        assertThat(wholeCard().content().description())
                .endsWith("\nVinteren kommer bag på os hvert år.");
        assertThat(plan(whole()).leftOut())
                .extracting(row -> row.text())
                .doesNotContain("Vinteren kommer bag på os hvert år.");
    }

    @Test
    void the_bullets_of_the_goal_are_criteria_with_their_own_deadlines() {
        var criteria = wholeCard().content().criteria();

        assertThat(criteria)
                .extracting(Criterion::text)
                .containsExactly("Inden 1. juni 2027 lappes huller på tre dage", "Færre klager");
        assertThat(criteria.getFirst().deadline().due()).isEqualTo(LocalDate.of(2027, 6, 1));
        assertThat(criteria.getLast().deadline()).isNull();
    }

    @Test
    void owners_with_roles_and_amounts_are_read_from_the_prose() {
        assertThat(wholeCard().promise().owners())
                .startsWith(
                        new Party("Else Dam", Role.PROJEKTLEDER),
                        new Party("Vejafdelingen", Role.ANSVARLIG));
        assertThat(wholeCard().promise().amounts())
                .singleElement()
                .satisfies(amount ->
                        assertThat(amount.dkk()).isEqualByComparingTo(new BigDecimal("1500000")));
    }

    @Test
    void every_field_keeps_the_dates_of_its_prose() {
        assertThat(wholeCard().promise().commitments())
                .extracting(Commitment::field, promised -> promised.deadline().due())
                .contains(
                        tuple(CommitmentField.CRITERION, LocalDate.of(2027, 6, 1)),
                        tuple(CommitmentField.FOLLOW_UP_PLAN, LocalDate.of(2027, 12, 31)));
    }

    @Test
    void who_is_only_involved_owns_no_milestone() {
        var card =
                only(
                        plain().row("Indsats", "1. Cykelstier")
                                .row("Opgaver", "• Stierne tælles")
                                .row(
                                        "Organisering og økonomi",
                                        "Ole Lind fra vejafdelingen inddrages."));

        assertThat(card.milestones()).extracting(Milestone::owner).containsOnlyNulls();
    }

    @Test
    void a_card_without_tasks_has_the_latest_deadline_of_its_goal() {
        var card =
                only(
                        plain().row("Indsats", "1. Cykelstier")
                                .row(
                                        "Mål",
                                        "Stierne er tegnet inden 1. marts 2027 og anlagt senest 1. oktober 2027.")
                                .row("Opgaver i 2027", "Stierne ligger spredt.")
                                .row(
                                        "Opfølgning og evaluering",
                                        "Der gøres status senest 1. december 2027."));

        assertThat(card.milestones()).isEmpty();
        assertThat(card.promise().deadline().due()).isEqualTo(LocalDate.of(2027, 10, 1));
    }

    @Test
    void a_day_before_the_plans_year_is_what_has_been_and_no_deadline() {
        var card =
                only(
                        plain().row("Indsats", "1. Cykelstier")
                                .row(
                                        "Opgaver 2027",
                                        "• Der er i 2025 vedtaget en plan, som nu følges")
                                .row("Opfølgning", "Følges op."));

        assertThat(card.milestones().getFirst().deadline()).isNull();
        assertThat(card.milestones().getFirst().commitments())
                .extracting(Commitment::role)
                .containsExactly(CommitmentRole.FACT);
    }

    @Test
    void a_reference_leads_to_the_card_of_another_department() {
        var roads = card(sheet("Vejafdelingen"), "1. Hullapning");
        var parks =
                sheet("Parkafdelingen")
                        .row("Indsats", "1. Træer langs vejene")
                        .row(
                                "Opgaver",
                                "• Træerne vælges, se også punkt 1 under Vejafdelingen om Hullapning")
                        .row("Opfølgning", "Følges op.");

        var plan = plan(roads, parks);
        var reader = plan.initiatives().getLast();
        var reference = reader.content().references().getFirst();

        assertThat(reference.number()).isEqualTo("1");
        assertThat(plan.target(reader, reference)).contains(plan.initiatives().getFirst());
    }

    @Test
    void a_status_label_tells_what_became_of_a_card_and_of_its_tasks() {
        var card =
                only(
                        plain().row("Indsats", "1. Cykelstier")
                                .row("Opgaver", "• Stierne males")
                                .row("Opfølgning", "Følges op.")
                                .row("Status", "Indsatsen er gennemført."));

        assertThat(card.progress().done()).isTrue();
        assertThat(card.milestones().getFirst().progress().done()).isTrue();
    }

    @Test
    void every_row_of_the_part_is_accounted_for_and_every_label_told() {
        var reading =
                read("kort.xlsx", card(plain().row("Virksomhedsplan 2027").blank(), "1. Skilte"));

        var account = account(reading, 0);
        assertThat(account.tally()).isEqualTo(new Tally(0, 5, 0, 0, 0));
        assertThat(account.recognition().area()).isEqualTo("A3:B7");
        assertThat(account.recognition().sure()).isTrue();
        assertThat(account.recognition().reasons()).hasSize(1);
        assertThat(account.columns())
                .contains(
                        new ColumnAccount("A", "Indsats", "initiative"),
                        new ColumnAccount("A", "Opgaver 2027", "tasks"));
        assertThat(
                        line(
                                PlanText.onlyPlan(reading)
                                        .initiatives()
                                        .getFirst()
                                        .milestones()
                                        .getFirst()))
                .contains("Klagerne tælles");
    }
}
