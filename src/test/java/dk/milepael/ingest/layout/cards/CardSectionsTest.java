package dk.milepael.ingest.layout.cards;

import static dk.milepael.ingest.layout.Sheets.read;
import static dk.milepael.ingest.layout.Sheets.sheet;
import static dk.milepael.ingest.layout.cards.Cards.card;
import static dk.milepael.ingest.layout.cards.Cards.plain;
import static dk.milepael.ingest.layout.cards.Cards.plan;
import static dk.milepael.ingest.layout.cards.Cards.titles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.milepael.ingest.Reading;
import dk.milepael.ingest.layout.Sheets;
import dk.milepael.ingest.workbook.Cell.Looks;
import dk.milepael.plan.Finding;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Section;
import org.junit.jupiter.api.Test;

class CardSectionsTest {
    @Test
    void numbers_start_again_under_each_department_of_a_sheet() {
        var sheet =
                plain().row("4 Afdelingernes mål for 2027")
                        .blank()
                        .row("4.1 Vejafdelingen")
                        .blank();
        card(sheet, "1. Hullapning");
        card(sheet, "2. Skilte");
        sheet.row("4.2 Parkafdelingen").blank();
        card(sheet, "1. Træer");

        var plan = plan(sheet);

        assertThat(titles(plan))
                .containsExactly(
                        "Afdelingernes mål for 2027/Vejafdelingen | 1 Hullapning",
                        "Afdelingernes mål for 2027/Vejafdelingen | 2 Skilte",
                        "Afdelingernes mål for 2027/Parkafdelingen | 1 Træer");
        assertThat(plan.sections())
                .extracting(Section::number, Section::level)
                .containsExactly(tuple("4", 1), tuple("4.1", 2), tuple("4.2", 2));
    }

    @Test
    void the_cards_of_several_sheets_are_one_plan_and_the_sheets_are_its_departments() {
        var plan =
                plan(
                        card(sheet("Vejafdelingen"), "1. Hullapning"),
                        card(sheet("Parkafdelingen"), "1. Træer"));

        assertThat(titles(plan))
                .containsExactly("Vejafdelingen | 1 Hullapning", "Parkafdelingen | 1 Træer");
    }

    @Test
    void a_heading_on_the_sheet_is_the_department_whatever_the_sheet_is_called() {
        var plan = plan(card(sheet("Veje").row("Vejafdelingens mål for 2027"), "1. Hullapning"));

        assertThat(titles(plan)).containsExactly("Vejafdelingens mål for 2027 | 1 Hullapning");
    }

    @Test
    void a_heading_that_all_sheets_share_is_the_chapter_above_their_names() {
        var plan =
                plan(
                        card(sheet("Vejafdelingen").row("4. Afdelingernes mål"), "1. Hullapning"),
                        card(sheet("Parkafdelingen").row("4. Afdelingernes mål"), "1. Træer"));

        assertThat(titles(plan))
                .containsExactly(
                        "Afdelingernes mål/Vejafdelingen | 1 Hullapning",
                        "Afdelingernes mål/Parkafdelingen | 1 Træer");
    }

    @Test
    void departments_without_numbers_stand_below_the_chapter_that_leads_to_them() {
        var sheet = plain().row("Afdelingernes mål").row("Vejafdelingen");
        card(sheet, "1. Hullapning");
        card(sheet.row("Parkafdelingen"), "1. Træer");

        assertThat(titles(plan(sheet)))
                .containsExactly(
                        "Afdelingernes mål/Vejafdelingen | 1 Hullapning",
                        "Afdelingernes mål/Parkafdelingen | 1 Træer");
    }

    @Test
    void two_chapters_may_carry_the_same_number() {
        var sheet = plain().row("3 Resultater for 2026");
        sheet.row("3.1 Drift").row("Nye lamper").row("Lamperne er sat op og virker.");
        card(sheet.row("3. Fælles mål for 2027"), "1. Hullapning");

        assertThat(titles(plan(sheet)))
                .containsExactly(
                        "Resultater for 2026/Drift | null Nye lamper",
                        "Fælles mål for 2027 | 1 Hullapning");
    }

    @Test
    void the_list_of_cards_is_no_card_and_a_title_that_differs_is_told() {
        var sheet = plain().row("4.1 Vejafdelingen").row("1. Huller").row("2. Skilte").blank();
        card(sheet, "1. Hullapning");
        card(sheet, "2. Skilte");

        var plan = plan(sheet);

        assertThat(plan.initiatives()).hasSize(2);
        assertThat(plan.remarks())
                .extracting(Finding::rule, finding -> finding.at().cell())
                .containsExactly(tuple("list-title-differs", "B5"));
        assertThat(plan.leftOut()).extracting(row -> row.text()).contains("1. Huller", "2. Skilte");
    }

    @Test
    void a_table_of_where_the_budget_agreement_is_carried_out_is_not_read_as_cards() {
        var sheet =
                plain().row("Virksomhedsplan 2027")
                        .row("4.1 Vejafdelingen")
                        .row("Indkøb", "Afsnit 1 side 13")
                        .row("Ejendomme", "Afsnit 2 side 11");

        var plan = plan(card(sheet, "1. Hullapning"));

        assertThat(titles(plan)).containsExactly("Vejafdelingen | 1 Hullapning");
        assertThat(plan.leftOut())
                .extracting(row -> row.text())
                .contains("Indkøb · Afsnit 1 side 13", "Ejendomme · Afsnit 2 side 11");
    }

    @Test
    void a_gap_in_the_numbers_stops_nothing() {
        var sheet = card(plain().row("Vejafdelingen"), "1. Hullapning");

        assertThat(titles(plan(card(sheet, "4. Skilte"))))
                .containsExactly("Vejafdelingen | 1 Hullapning", "Vejafdelingen | 4 Skilte");
    }

    @Test
    void heading_styles_tell_the_levels_where_nothing_is_numbered() {
        var sheet = plain();
        sheet.cells(sheet.cell(0, "Afdelingerne", Looks.heading(1)));
        sheet.row("Hver afdeling har sat sine egne mål.");
        sheet.cells(sheet.cell(0, "Vejafdelingen", Looks.heading(2)));
        card(sheet, "1. Hullapning");
        sheet.cells(sheet.cell(0, "Parkafdelingen", Looks.heading(2)));
        card(sheet, "1. Træer");

        assertThat(titles(plan(sheet)))
                .containsExactly(
                        "Afdelingerne/Vejafdelingen | 1 Hullapning",
                        "Afdelingerne/Parkafdelingen | 1 Træer");
    }

    @Test
    void the_cards_of_another_year_are_another_plan() {
        var before =
                sheet("2026")
                        .row("Indsats", "1. Lamper")
                        .row("Opgaver 2026", "• Lamperne bestilles")
                        .row("Opfølgning og evaluering", "Følges op.");

        var reading = read("kort.xlsx", before, card(sheet("2027"), "1. Hullapning"));

        assertThat(((Reading.Read) reading).plans())
                .extracting(plan -> plan.heading().year())
                .containsExactly(2026, 2027);
    }

    @Test
    void what_became_of_last_years_topics_stands_as_status_and_outcome_without_tasks() {
        var plan = plan(withResults());
        var lamps = plan.initiatives().getFirst();

        assertThat(titles(plan))
                .containsExactly(
                        "Resultater for 2026 | null Nye lamper",
                        "Opfølgning på budgetaftalen | null Opfølgning på salg af materiel",
                        "Opfølgning på budgetaftalen | null Fælles værksted",
                        "Mål for 2027 | 1 Hullapning");
        assertThat(lamps.progress().status())
                .isEqualTo("Lamperne er sat op i marts.\nDe virker, og projektet er afsluttet.");
        assertThat(lamps.progress().done()).isTrue();
        assertThat(lamps.promise().commitments().getFirst().deadline().due()).hasYear(2026);
        assertThat(lamps.milestones()).isEmpty();
    }

    private static Sheets withResults() {
        var sheet =
                plain().row("Virksomhedsplan 2027")
                        .row("3 Resultater for 2026")
                        .row("Her er det vigtigste:")
                        .row("Nye lamper")
                        .row("Lamperne er sat op i marts.")
                        .row("De virker, og projektet er afsluttet.")
                        .row("4 Opfølgning på budgetaftalen")
                        .row("Opfølgning på salg af materiel")
                        .row("To biler er solgt, og salget er afsluttet.")
                        .row("Fælles værksted", "Projektet er igangsat i 4. kvartal 2026.")
                        .row("5. Mål for 2027");
        return card(sheet, "1. Hullapning");
    }

    @Test
    void a_sheet_of_results_alone_goes_with_the_cards_and_without_them_is_no_plan() {
        var results =
                sheet("Resultater 2026").row("Nye lamper").row("Lamperne er sat op og virker.");
        PlanVersion plan = plan(results, card(sheet("Vejafdelingen"), "1. Hullapning"));

        assertThat(titles(plan))
                .containsExactly(
                        "Resultater 2026 | null Nye lamper", "Vejafdelingen | 1 Hullapning");
        assertThat(read("kort.xlsx", results)).isInstanceOf(Reading.Refused.class);
    }
}
