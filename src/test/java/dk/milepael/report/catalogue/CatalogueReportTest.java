package dk.milepael.report.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.milepael.plan.Family;
import dk.milepael.report.Badge;
import dk.milepael.report.Before;
import dk.milepael.report.FamilyWorlds;
import dk.milepael.report.PageText;
import dk.milepael.report.PlanWorld;
import dk.milepael.report.PlanWorlds;
import dk.milepael.report.ReportContext;
import dk.milepael.report.ThreeOutputs;
import dk.milepael.report.Words;
import dk.milepael.report.Xhtml;
import dk.milepael.report.catalogue.CatalogueView.ActionGroup;
import dk.milepael.report.catalogue.CatalogueView.ActionPart;
import dk.milepael.report.catalogue.CatalogueView.MilestoneRow;
import dk.milepael.report.catalogue.CatalogueView.OverdueRow;
import dk.milepael.report.catalogue.CatalogueView.OwnerRow;
import dk.milepael.report.catalogue.CatalogueView.SectionPart;
import dk.milepael.report.planpage.Cells.DeadlineCell;
import dk.milepael.report.planpage.PlanFrame;
import dk.milepael.report.template.Templates;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class CatalogueReportTest {
    private static final ReportContext TOLD =
            PlanWorld.CONTEXT.with(Before.report(List.of(PlanWorlds.catalogue())));

    private final Words words = new Words(Words.DANISH);
    private final CatalogueView view =
            new CatalogueAssembler(words).view(PlanWorlds.catalogue(), TOLD);

    @Test
    void the_brief_tells_what_should_have_been_reached_and_what_was() {
        assertThat(view.brief())
                .containsExactly(
                        "Skulle være nået pr. 20. november 2026: 3, heraf gennemført 1.",
                        "Overskredet eller ikke nået: 2, den ældste er »Depotet er åbent aften og"
                                + " weekend«.",
                        "Kræver opmærksomhed: 1. Kan ikke vurderes: 1.",
                        "Næste frist er 1. december 2026: »Teams er sat«.");
    }

    @Test
    void the_owners_and_the_lines_of_nobody_add_up_to_the_tally() {
        assertThat(view.owners())
                .extracting(OwnerRow::owner, OwnerRow::total)
                .containsExactly(
                        tuple("Ib Sandager", 1),
                        tuple("Karen Lund Holm", 4),
                        tuple("Ingen ansvarlig", 2));
        assertThat(view.owners().stream().mapToInt(OwnerRow::total).sum())
                .isEqualTo(view.frame().tally().total());
        assertThat(view.owners())
                .allMatch(row ->
                        row.done() + row.onPlan() + row.attention() + row.overdue() + row.unjudged()
                                == row.total());
    }

    @Test
    void the_oldest_overdue_deadline_comes_first() {
        assertThat(view.overdue())
                .extracting(OverdueRow::milestone)
                .containsExactly(
                        "Depotet er åbent aften og weekend", "Ruterne er prøvet af i en uge");
    }

    @Test
    void rows_that_follow_each_other_with_one_action_text_stand_under_it_together() {
        assertThat(action("A. Fælles ruteplan i alle distrikter").groups())
                .extracting(group -> group.rows().size())
                .containsExactly(2, 1);
    }

    @Test
    void an_empty_action_text_makes_a_group_without_one() {
        assertThat(action("B. Færre skift af hjælper").groups())
                .extracting(ActionGroup::text)
                .containsOnlyNulls();
    }

    @Test
    void a_deadline_is_shown_as_written_with_the_day_that_it_means() {
        assertThat(row("Værktøjet er i brug i alle fire distrikter").deadline())
                .isEqualTo(new DeadlineCell("sep-26", "30-09-2026"));
    }

    @Test
    void a_deadline_written_as_its_day_is_shown_once() {
        assertThat(row("Depotet er åbent aften og weekend").deadline())
                .isEqualTo(new DeadlineCell("15-10-2026", null));
    }

    @Test
    void a_day_whose_year_was_assumed_says_so() {
        assertThat(row("Teams er sat").deadline().day()).isEqualTo("01-12-2026 (årstal antaget)");
    }

    @Test
    void a_mark_that_is_a_remark_is_shown_as_written() {
        assertThat(row("Ruterne er prøvet af i en uge").done()).isEqualTo("Afventer Syd");
    }

    @Test
    void a_gone_row_stands_at_its_place_without_a_light_and_counts_nowhere() {
        assertThat(row("Vikarkorps er oprettet").light().badge()).isNull();
        assertThat(view.owners()).filteredOn(row -> row.owner().startsWith("Ib")).hasSize(1);
        assertThat(view.frame().reading().counts())
                .contains("4 afsnit, 4 handlinger eller initiativer, 7 milepæle og 6 frister.");
    }

    @Test
    void an_action_without_rows_is_one_row_of_its_own() {
        assertThat(action("1. Evaluering").groups())
                .flatExtracting(ActionGroup::rows)
                .extracting(row -> row.deadline().raw())
                .containsExactly("30-06-2027");
    }

    @Test
    void the_goal_of_a_section_is_told_once() {
        assertThat(view.sections().get(1).goal())
                .isEqualTo("At mere af arbejdstiden bruges hos borgerne.");
        assertThat(action("B. Færre skift af hjælper").goal()).isNull();
    }

    @Test
    void what_is_new_since_the_version_before_is_named() {
        assertThat(view.frame().since().lines())
                .containsExactly(
                        "1 er meldt gennemført: »Værktøjet er i brug i alle fire distrikter«.",
                        "1 frist er ændret: »Teams er sat« fra 15-10-2026 til 01-12-2026 (47 dage senere).",
                        "1 er kommet til: »Evaluering«.",
                        "1 er væk: »Vikarkorps er oprettet«.");
    }

    @Test
    void a_moved_deadline_is_told_from_its_first_day_to_its_present_one() {
        assertThat(view.slips())
                .containsExactly(
                        new CatalogueView.SlipRow(
                                "Teams er sat",
                                "01-09-2026",
                                "01-12-2026",
                                2,
                                91,
                                "Ikke forklaret"));
    }

    @Test
    void equal_remarks_are_one_line_with_their_cells() {
        assertThat(view.frame().remarks())
                .extracting(PlanFrame.RemarkGroup::title)
                .containsExactly("Kontrollér", "Til orientering");
        assertThat(view.frame().remarks().getFirst().remarks())
                .containsExactly(
                        new PlanFrame.Remark(
                                "»december« har intet årstal. 2026 er antaget ud fra planens år."
                                        + " Det samme gælder 1 celle til.",
                                "C9, C12"));
    }

    @Test
    void the_lights_of_the_rows_tie_with_the_figures_of_the_first_page() {
        var rows = PageText.rows(page(words), "Ansvarlig");

        assertThat(view.frame().tally().rows())
                .allSatisfy(row ->
                        assertThat(PageText.count(rows, row.badge()))
                                .as(row.badge().name())
                                .isEqualTo(row.number()));
        assertThat(PageText.count(rows, Badge.DROPPED)).isEqualTo(view.frame().tally().dropped());
    }

    @Test
    void no_heading_level_is_skipped() {
        var levels = PageText.levels(page(words));

        for (int place = 1; place < levels.size(); place++) {
            assertThat(levels.get(place)).isLessThanOrEqualTo(levels.get(place - 1) + 1);
        }
    }

    @Test
    void a_tracker_is_one_table_with_a_row_for_each_initiative() {
        var tracker = new CatalogueAssembler(words).view(FamilyWorlds.tracker(), PlanWorld.CONTEXT);

        var list = tracker.sections().getFirst().actions();

        assertThat(list).hasSize(1);
        assertThat(list.getFirst().groups().getFirst().rows())
                .extracting(MilestoneRow::text, MilestoneRow::detail, MilestoneRow::owner)
                .containsExactly(
                        tuple("17. Nøgler mangler", "To af fire sæt er væk.", "Bo Krogh"),
                        tuple("18. Lås er defekt", null, null));
    }

    @Test
    void a_tracker_says_the_same_on_paper_in_word_and_in_a_browser() throws Exception {
        var report = new CatalogueReport(Templates.builtIn(words), words);

        ThreeOutputs.of(report.of(FamilyWorlds.tracker(), PlanWorld.CONTEXT).xhtml()).assertSound();
    }

    @Test
    void the_page_reads_as_expected() {
        PageText.assertGolden("handlingskatalog.txt", PageText.of(page(words)));
    }

    @Test
    void the_pdf_says_what_the_page_says() {
        var report = new CatalogueReport(Templates.builtIn(words), words);
        var xhtml = report.of(PlanWorlds.catalogue(), TOLD).xhtml();

        PageText.assertInPdf(xhtml);
    }

    @Test
    void the_page_can_be_written_in_english() {
        assertThat(PageText.of(page(new Words(Locale.UK)))).contains("In brief", "Gone since last");
    }

    @Test
    void a_plan_without_rows_is_a_page_without_tables_of_rows() {
        var empty = new PlanWorld("Tomt katalog", Family.ACTION_CATALOGUE, null).judged();
        var report = new CatalogueReport(Templates.builtIn(words), words);

        var page = Xhtml.parse(report.of(empty, PlanWorld.CONTEXT).xhtml());

        assertThat(PageText.of(page))
                .contains("Statusdato ikke angivet; modtaget 19-11-2026")
                .contains("Ingen frister er overskredet.")
                .doesNotContain("Ansvarlig", "Pr. ansvarlig", "Fristflytninger");
    }

    private static Document page(Words words) {
        var report = new CatalogueReport(Templates.builtIn(words), words);
        return Xhtml.parse(report.of(PlanWorlds.catalogue(), TOLD).xhtml());
    }

    private ActionPart action(String title) {
        return view.sections().stream()
                .map(SectionPart::actions)
                .flatMap(List::stream)
                .filter(action -> action.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private MilestoneRow row(String text) {
        return view.sections().stream()
                .flatMap(section -> section.actions().stream())
                .flatMap(action -> action.groups().stream())
                .flatMap(group -> group.rows().stream())
                .filter(row -> text.equals(row.text()))
                .findFirst()
                .orElseThrow();
    }
}
