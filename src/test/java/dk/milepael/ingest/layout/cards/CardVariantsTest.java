package dk.milepael.ingest.layout.cards;

import static dk.milepael.ingest.layout.Sheets.read;
import static dk.milepael.ingest.layout.Sheets.sheet;
import static dk.milepael.ingest.layout.cards.Cards.card;
import static dk.milepael.ingest.layout.cards.Cards.only;
import static dk.milepael.ingest.layout.cards.Cards.plain;
import static dk.milepael.ingest.layout.cards.Cards.plan;
import static dk.milepael.ingest.layout.cards.Cards.titles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.milepael.ingest.Reading;
import dk.milepael.ingest.workbook.Cell.Area;
import dk.milepael.ingest.workbook.Cell.Looks;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.LeftOut;
import dk.milepael.plan.LeftOut.Why;
import dk.milepael.plan.Milestone;
import org.junit.jupiter.api.Test;

class CardVariantsTest {
    @Test
    void labels_are_known_in_capitals_with_colons_years_and_in_english() {
        var danish =
                only(
                        plain().row("INDSATS:", "1. Skilte")
                                .row("Mål for 2027:", "Læselige skilte")
                                .row("Opgaver i 2027", "• Skilte vaskes")
                                .row("Opfølgning & evaluering", "Hvert år"));
        var english =
                only(
                        plain().row("Initiative", "1. Signs")
                                .row("Goal", "Readable signs")
                                .row("Tasks 2027", "• Signs are washed")
                                .row("Follow-up and evaluation", "Every year"));

        assertThat(danish.goal()).isEqualTo("Læselige skilte");
        assertThat(danish.content().followUpPlan()).isEqualTo("Hvert år");
        assertThat(english.milestones())
                .extracting(Milestone::text)
                .containsExactly("Signs are washed");
        assertThat(english.content().followUpPlan()).isEqualTo("Every year");
    }

    @Test
    void a_label_broken_over_two_rows_is_one_and_so_is_the_word_beside_it() {
        var card =
                only(
                        plain().row("Indsats", "1. Skilte")
                                .row("Mål", "Læselige skilte")
                                .row("Opfølgning og", "Der samles op på opfølg-")
                                .row("evaluering", "ningen hvert år."));

        assertThat(card.content().followUpPlan())
                .isEqualTo("Der samles op på opfølgningen hvert år.");
    }

    @Test
    void a_label_merged_down_holds_for_all_rows_beside_it() {
        var sheet = plain().row("Indsats", "1. Skilte");
        sheet.cells(
                sheet.cell(0, "Opgaver", Looks.merged(new Area(3, 1))),
                sheet.cell(1, "Skiltene er gamle.", Looks.PLAIN));
        sheet.row(null, "• De vaskes").row(null, "• De rettes op").row("Opfølgning", "Hvert år");

        assertThat(only(sheet).content().description()).isEqualTo("Skiltene er gamle.");
        assertThat(only(sheet).milestones())
                .extracting(Milestone::text)
                .containsExactly("De vaskes", "De rettes op");
    }

    @Test
    void content_over_several_columns_is_read_and_a_bullet_in_a_cell_of_its_own_is_one() {
        var card =
                only(
                        plain().row("Indsats", "1.", "Skilte")
                                .row("Opgaver", "•", "De vaskes")
                                .row(null, "•", "De rettes op")
                                .row("Opfølgning", "Hvert år"));

        assertThat(card.label()).isEqualTo(new Initiative.Label("1", "Skilte"));
        assertThat(card.milestones())
                .extracting(Milestone::text)
                .containsExactly("De vaskes", "De rettes op");
    }

    @Test
    void what_stands_beside_an_empty_label_belongs_to_the_one_that_is_missing_there() {
        var card =
                only(
                        plain().row("Indsats", "1. Skilte")
                                .row("Mål", "Læselige skilte.")
                                .row(null, "• De vaskes\n• De rettes op")
                                .row("Organisering og økonomi", "Vejafdelingen har ansvaret."));

        assertThat(card.goal()).isEqualTo("Læselige skilte.");
        assertThat(card.content().criteria()).isEmpty();
        assertThat(card.milestones()).hasSize(2);
    }

    @Test
    void a_card_with_empty_cells_or_without_a_label_is_one_all_the_same() {
        var card =
                only(
                        plain().row("Indsats", "1. Skilte")
                                .row("Opgaver", "• De vaskes")
                                .row("Organisering og økonomi")
                                .row("Opfølgning og evaluering", "Hvert år"));

        assertThat(card.goal()).isNull();
        assertThat(card.content().organisation()).isNull();
        assertThat(card.content().followUpPlan()).isEqualTo("Hvert år");
    }

    @Test
    void a_title_over_the_card_or_in_its_first_row_needs_no_label() {
        var sheet =
                plain().row("Vejafdelingen")
                        .blank()
                        .across("1. Skilte")
                        .row("Mål", "Læselige skilte")
                        .row("Opgaver", "• De vaskes")
                        .blank()
                        .row("2. Striber")
                        .row("Mål", "Synlige striber")
                        .row("Opgaver", "• De males");

        assertThat(titles(plan(sheet)))
                .containsExactly("Vejafdelingen | 1 Skilte", "Vejafdelingen | 2 Striber");
    }

    @Test
    void a_title_beside_an_empty_label_begins_a_card_where_the_labels_begin_again() {
        var sheet = card(plain(), "1. Skilte");
        sheet.row(null, "2. Striber")
                .row("Mål", "Synlige striber")
                .row("Opgaver", "• De males")
                .row("Opfølgning", "Hvert år");

        assertThat(plan(sheet).initiatives())
                .extracting(card -> card.label().number(), Initiative::goal)
                .containsExactly(
                        tuple("1", "Færre klager over Skilte."), tuple("2", "Synlige striber"));
    }

    @Test
    void a_card_that_repeats_its_header_on_the_next_page_goes_on() {
        var card =
                plan(plain().row("Indsats", "1. Skilte")
                                .row("Opgaver", "• De vaskes og ret-")
                                .blank()
                                .row("12")
                                .row("Indsats", "1. Skilte")
                                .row(null, "tes op")
                                .row("Opfølgning", "Hvert år"))
                        .initiatives();

        assertThat(card).hasSize(1);
        assertThat(card.getFirst().milestones())
                .extracting(Milestone::text)
                .containsExactly("De vaskes og rettes op");
    }

    @Test
    void a_card_broken_behind_its_title_goes_on_with_its_labels() {
        var sheet =
                card(plain(), "1. Skilte")
                        .row("Indsats", "2. Striber")
                        .blank()
                        .row("Mål", "Synlige striber")
                        .row("Opgaver", "• De males");

        assertThat(titles(plan(sheet))).containsExactly(" | 1 Skilte", " | 2 Striber");
        assertThat(plan(sheet).initiatives().getLast().goal()).isEqualTo("Synlige striber");
    }

    @Test
    void a_label_that_nobody_knows_is_told_and_spoils_nothing() {
        var plan =
                plan(
                        plain().row("Indsats", "1. Skilte")
                                .row("Mål", "Læselige skilte")
                                .row("Fagudvalg", "Teknisk Udvalg")
                                .row("Opgaver", "• De vaskes"));

        assertThat(plan.initiatives().getFirst().goal()).isEqualTo("Læselige skilte");
        assertThat(plan.leftOut())
                .extracting(LeftOut::why, LeftOut::text)
                .containsExactly(tuple(Why.NOTE, "Fagudvalg · Teknisk Udvalg"));
    }

    @Test
    void a_struck_through_card_is_left_out_and_told() {
        var sheet = card(plain(), "1. Skilte");
        sheet.cells(
                sheet.cell(0, "Indsats", Looks.PLAIN),
                sheet.cell(1, "", Looks.struck("2. Striber")));
        sheet.row("Mål", "Synlige striber").row("Opgaver", "• De males");

        assertThat(titles(plan(sheet))).containsExactly(" | 1 Skilte");
        assertThat(plan(sheet).leftOut())
                .extracting(LeftOut::why)
                .containsExactly(Why.STRUCK_THROUGH, Why.STRUCK_THROUGH, Why.STRUCK_THROUGH);
    }

    @Test
    void a_hidden_card_is_read_and_told_as_hidden() {
        var card =
                only(
                        plain().hidden("Indsats", "1. Skilte")
                                .row("Mål", "Læselige skilte")
                                .row("Opgaver", "• De vaskes"));

        assertThat(card.origin().hidden()).isTrue();
    }

    @Test
    void labels_in_the_second_column_and_numbers_in_the_first_are_found() {
        var sheet =
                plain().row("3", "Indsats", "Skilte")
                        .row(null, "Mål", "Læselige skilte")
                        .row(null, "Opgaver", "• De vaskes");

        assertThat(only(sheet).label()).isEqualTo(new Initiative.Label("3", "Skilte"));
        assertThat(only(sheet).milestones()).hasSize(1);
    }

    @Test
    void a_header_row_with_words_of_cards_is_a_table_and_no_card() {
        var reading =
                read(
                        "plan.xlsx",
                        sheet("Ark1")
                                .row("Indsats", "Mål", "Status")
                                .row("Skilte", "Læselige skilte", "I gang")
                                .row("Striber", "Synlige striber", "Gennemført"));

        assertThat(((Reading.Read) reading).sheets().getFirst().family()).isEqualTo("status-table");
    }
}
