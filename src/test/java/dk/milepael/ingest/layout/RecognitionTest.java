package dk.milepael.ingest.layout;

import static dk.milepael.ingest.layout.PlanText.account;
import static dk.milepael.ingest.layout.PlanText.onlyPlan;
import static dk.milepael.ingest.layout.PlanText.outline;
import static dk.milepael.ingest.layout.Sheets.read;
import static dk.milepael.ingest.layout.Sheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.ingest.Reading;
import dk.milepael.ingest.Reading.ColumnAccount;
import dk.milepael.ingest.workbook.Refusal;
import dk.milepael.plan.LeftOut;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RecognitionTest {
    @Test
    void cover_rows_above_the_header_do_not_hide_it_and_the_title_is_among_them() {
        var reading =
                read(
                        "plan.xlsx",
                        sheet("Ark1")
                                .row("Nørreå Kommune")
                                .row("Udarbejdet af:", "Økonomikontoret")
                                .row("Handlingsplan for rengøring")
                                .row("Status pr. 30. september 2026")
                                .blank()
                                .row("Handling", "Milepæl", "Frist")
                                .row("Aftalen siges op.", "Brev sendt", "dec-26"));

        var heading = onlyPlan(reading).heading();
        assertThat(heading.title()).isEqualTo("Handlingsplan for rengøring");
        assertThat(heading.statusDate()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(heading.statusRaw()).isEqualTo("Status pr. 30. september 2026");
        assertThat(heading.year()).isEqualTo(2026);
    }

    @Test
    void columns_may_be_reordered_in_capitals_broken_and_mixed_with_unknown_ones() {
        var reading =
                read(
                        "plan.xlsx",
                        sheet("Ark1")
                                .row("FRIST", "J.nr.", "MILE-\nPÆLE", "ANSVARLIG\nCHEF", "HANDLING")
                                .row(null, null, null, null, "A. Rengøring")
                                .row(
                                        "dec-26",
                                        "26/17",
                                        "Brev sendt",
                                        "Else Dam",
                                        "Aftalen siges op."));

        assertThat(outline(onlyPlan(reading)))
                .containsExactly(
                        "[] A: Rengøring []",
                        "- Aftalen siges op. | Brev sendt | 2026-12-31 | Else Dam | null");
        assertThat(account(reading, 0).columns())
                .containsExactly(
                        new ColumnAccount("A", "FRIST", "deadline"),
                        new ColumnAccount("B", "J.nr.", null),
                        new ColumnAccount("C", "MILE- PÆLE", "milestone"),
                        new ColumnAccount("D", "ANSVARLIG CHEF", "owner"),
                        new ColumnAccount("E", "HANDLING", "action"));
    }

    @Test
    void a_second_table_beside_or_below_is_not_the_plan() {
        var reading =
                read(
                        "plan.xlsx",
                        sheet("Ark1")
                                .row(
                                        "Handling",
                                        "Milepæl",
                                        "Frist",
                                        "Status",
                                        null,
                                        "Navn",
                                        "Telefon")
                                .row(
                                        "Aftalen siges op.",
                                        "Brev sendt",
                                        "dec-26",
                                        null,
                                        null,
                                        "Else",
                                        "11")
                                .row(null, null, null, null, null, "Bo", "12")
                                .row("Udbud holdes.", "Udbud", "jan-27")
                                .blank()
                                .row("Navn", "E-mail")
                                .row("Else Dam", "else@example.invalid"));

        var plan = onlyPlan(reading);
        assertThat(plan.milestones()).hasSize(2);
        assertThat(plan.leftOut())
                .extracting(LeftOut::why)
                .containsOnly(LeftOut.Why.OUTSIDE)
                .hasSize(2);
        assertThat(account(reading, 0).tally().rows()).isEqualTo(6);
    }

    @Test
    void a_row_that_happens_to_use_header_words_stays_in_the_plan() {
        var reading =
                read(
                        "plan.xlsx",
                        sheet("Ark1")
                                .row("Handling", "Ansvarlig", "Frist")
                                .row("Budget", "Projektleder", "dec-26")
                                .blank()
                                .row("Økonomi", "Tovholder", "jan-27"));

        assertThat(onlyPlan(reading).milestones()).hasSize(2);
    }

    @Test
    void a_cover_sheet_is_no_plan_but_lends_its_title() {
        var reading =
                read(
                        "fil.xlsx",
                        sheet("Forside")
                                .row("Handlingsplan for skoleveje 2027")
                                .row("Nørreå Kommune"),
                        sheet("Plan")
                                .row("Handling", "Milepæl", "Frist")
                                .row("Stier anlægges.", "Sti åben", "dec-27"));

        assertThat(account(reading, 0).family()).isNull();
        assertThat(onlyPlan(reading).heading().title())
                .isEqualTo("Handlingsplan for skoleveje 2027");
    }

    @Test
    void the_file_name_tells_what_the_sheet_does_not() {
        var reading =
                read(
                        "skoleveje_status-maj-2027.xlsx",
                        sheet("Plan")
                                .row("Handling", "Milepæl", "Frist")
                                .row("Stier anlægges.", "Sti åben", "dec-27"));

        var heading = onlyPlan(reading).heading();
        assertThat(heading.title()).isEqualTo("skoleveje_status-maj-2027");
        assertThat(heading.statusDate()).isEqualTo(LocalDate.of(2027, 5, 31));
    }

    @Test
    void the_years_of_the_deadlines_tell_the_year_where_nothing_else_does() {
        var reading =
                read(
                        "skoleveje.xlsx",
                        sheet("Plan")
                                .row("Handling", "Milepæl", "Frist")
                                .row("Stier anlægges.", "Sti åben", "dec-27")
                                .row("Skilte sættes op.", "Skilte", "jan-28")
                                .row("Skilte males.", "Maling", "feb-28"));

        assertThat(onlyPlan(reading).heading().year()).isEqualTo(2028);
    }

    @Test
    void a_file_without_a_plan_is_refused() {
        var reading =
                read(
                        "budget.xlsx",
                        sheet("Ark1").row("Konto", "Budget", "Forbrug").row("Løn", 10, 9));

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> {
                            assertThat(refused.code()).isEqualTo(Refusal.NO_PLAN);
                            assertThat(refused.message().key()).isEqualTo("refused.no-plan");
                        });
    }

    @Test
    void a_risk_matrix_that_tells_neither_who_nor_how_far_is_no_plan() {
        var reading =
                read(
                        "risici.xlsx",
                        sheet("Ark1")
                                .row("Risiko", "Sandsynlighed", "Konsekvens", "Vægt")
                                .row("Sne", "Høj", "Lav", 3));

        assertThat(reading).isInstanceOf(Reading.Refused.class);
    }
}
