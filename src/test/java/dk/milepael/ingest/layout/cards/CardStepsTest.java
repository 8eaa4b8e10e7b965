package dk.milepael.ingest.layout.cards;

import static dk.milepael.ingest.layout.Sheets.sheet;
import static dk.milepael.ingest.layout.cards.Cards.only;
import static dk.milepael.ingest.layout.cards.Cards.plain;
import static dk.milepael.ingest.layout.cards.Cards.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.milepael.ingest.layout.Sheets;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the tasks of a card stand, and what its status tells of each. */
class CardStepsTest {
    private static List<String> cells(Initiative card) {
        return card.milestones().stream()
                .map(milestone -> milestone.origin().cell().cell())
                .toList();
    }

    @Test
    void a_task_stands_in_the_cell_of_the_tasks_and_the_card_in_that_of_its_title() {
        var card =
                only(
                        plain().row("Indsats", "1. Sikre broer")
                                .row("Mål", "Ingen bro skal spærres.")
                                .row("Opgaver", "• Broerne synes\n• Rækværket males")
                                .row("Opfølgning", "Følges op."));

        assertThat(card.origin().cell().cell()).isEqualTo("B1");
        assertThat(cells(card)).containsExactly("B3", "B3");
    }

    @Test
    void each_of_several_cells_of_tasks_has_its_own() {
        var card =
                only(
                        plain().row("Indsats", "1. Sikre broer")
                                .row("Opgaver", "• Broerne synes\n• Evaluering")
                                .row(null, "• Rækværket males i foråret på den lange bro ved")
                                .row(null, "havnen\n• Evaluering")
                                .hidden(null, "• Skiltene vaskes")
                                .row("Opfølgning", "Følges op."));

        assertThat(cells(card)).containsExactly("B2", "B2", "B3", "B4", "B5");
        assertThat(card.milestones())
                .extracting(milestone -> milestone.origin().hidden())
                .containsExactly(false, false, false, false, true);
    }

    @Test
    void a_number_in_a_cell_of_its_own_leads_to_the_words_beside_it() {
        var card =
                only(
                        plain().row("Indsats", "Sikre broer")
                                .row("Opgaver", "1.", "Broerne synes")
                                .row(null, "2.", "Rækværket males")
                                .row("Opfølgning", "Følges op."));

        assertThat(cells(card)).containsExactly("C2", "C3");
    }

    private static Initiative told(String status) {
        return only(
                plain().row("Indsats", "1. Sikre broer")
                        .row(
                                "Opgaver",
                                "• Broerne synes af en ingeniør\n• Rækværket males\n• Indsatsen omtales i avisen")
                        .row("Opfølgning", "Følges op.")
                        .row("Status", status));
    }

    @Test
    void a_sentence_of_the_status_counts_for_the_task_whose_noun_or_number_it_names() {
        var card = told("Rækværket er malet, og det arbejde er afsluttet. Punkt 1 er i gang.");

        assertThat(card.milestones())
                .extracting(
                        milestone -> milestone.progress().status(),
                        milestone -> milestone.progress().done())
                .containsExactly(
                        tuple("Punkt 1 er i gang.", false),
                        tuple("Rækværket er malet, og det arbejde er afsluttet.", true),
                        tuple(null, null));
        assertThat(card.progress().outcome()).isNull();
        assertThat(card.progress().status()).startsWith("Rækværket");
    }

    @Test
    void a_delivered_card_has_delivered_the_tasks_that_have_no_words_of_their_own() {
        var card = told("Indsatsen er gennemført. Rækværket mangler.");

        assertThat(card.progress().done()).isTrue();
        assertThat(card.milestones())
                .extracting(milestone -> milestone.progress().done())
                .containsExactly(true, false, true);
        assertThat(card.milestones().getFirst().progress().outcome().quote())
                .isEqualTo(card.progress().outcome().quote());
    }

    @Test
    void what_is_told_of_an_unfinished_card_is_told_of_no_task() {
        var card = told("Indsatsen er forsinket.");

        assertThat(card.progress().outcome().verdict()).isEqualTo(Verdict.ONGOING);
        assertThat(card.milestones())
                .extracting(Milestone::progress)
                .allMatch(progress -> progress.outcome() == null);
    }

    private static Sheets document() {
        return sheet("Dokument");
    }

    private static Sheets withCard(Sheets sheet) {
        return sheet.inTable(1, "Indsats", "1. Sikre broer")
                .inTable(1, "Opgaver", "• Broerne synes")
                .inTable(1, "Opfølgning og evaluering", "Følges op.");
    }

    @Test
    void a_heading_that_names_the_cards_and_their_status_is_the_plans_title() {
        var plan =
                plan(
                        withCard(
                                document()
                                        .paragraph(
                                                "Indsatskort 2026 Center for Havne, status oktober 2026",
                                                1)
                                        .paragraph("Bro og Kaj", 2)));

        assertThat(plan.heading().title())
                .isEqualTo("Indsatskort 2026 Center for Havne, status oktober 2026");
        assertThat(plan.heading().statusDate()).isEqualTo(LocalDate.of(2026, 10, 31));
        assertThat(plan.heading().year()).isEqualTo(2026);
        assertThat(Cards.titles(plan)).containsExactly("Bro og Kaj | 1 Sikre broer");
    }

    @Test
    void the_title_may_stand_right_over_the_cards_and_below_the_sender() {
        var plan =
                plan(
                        withCard(
                                document()
                                        .paragraph("Nørreå Kommune", 0)
                                        .paragraph("Havnens arbejde, status 3. kvartal 2026", 1)));

        assertThat(plan.heading().title()).isEqualTo("Havnens arbejde, status 3. kvartal 2026");
        assertThat(plan.heading().statusDate()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(plan.sections()).isEmpty();
    }
}
