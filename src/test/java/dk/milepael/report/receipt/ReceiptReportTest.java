package dk.milepael.report.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.ingest.Reading;
import dk.milepael.ingest.receipt.Outcome;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Message;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Severity;
import dk.milepael.plan.SourceCell;
import dk.milepael.report.FamilyWorlds;
import dk.milepael.report.Noerreaa;
import dk.milepael.report.TextProjection;
import dk.milepael.report.Words;
import dk.milepael.report.template.Templates;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReceiptReportTest {
    private final Words words = new Words(Words.DANISH);
    private final ReceiptReport report = new ReceiptReport(Templates.builtIn(words), words);

    @Test
    void the_rows_of_a_file_add_up() {
        var rows = new Reading.Tally(21, 9, 6, 11, 0);

        assertThat(new ReceiptSum(words).rows(rows, "action-catalogue"))
                .isEqualTo("47 rækker = 21 milepæle + 9 overskrifter + 6 ansvarlige + 11 tomme.");
    }

    @Test
    void rows_that_hold_no_milestone_are_named_by_what_their_family_calls_them() {
        var sum = new ReceiptSum(words);
        var goals = new Reading.Tally(0, 53, 0, 2, 0);
        var cards = new Reading.Tally(0, 40, 22, 0, 1);

        assertThat(sum.rows(goals, "business-plan"))
                .isEqualTo("55 rækker = 53 med mål eller indsatsområder + 2 tomme.");
        assertThat(sum.rows(cards, "development-agreement"))
                .isEqualTo(
                        "63 rækker = 40 med overskrifter, oversigt og målskemaernes felter"
                                + " + 22 med involverede + 1 udeladt.");
    }

    @Test
    void goals_and_initiatives_are_counted_also_where_they_have_milestones() {
        var version = FamilyWorlds.agreement().facts().compared().version();
        var sheet =
                new Reading.SheetAccount(
                        "Mål",
                        "development-agreement",
                        new Reading.Tally(0, 20, 0, 0, 0),
                        List.of(),
                        Reading.Recognition.NONE);

        var sum = new ReceiptSum(words).of("Aftale.xlsx", read(List.of(version), sheet));

        assertThat(sum.getFirst()).isEqualTo("Aftale.xlsx: 2 afsnit, 3 mål, 3 milepæle, 1 frist.");
    }

    @Test
    void a_file_without_any_contents_says_so() {
        var sum = new ReceiptSum(words).of("Tom.xlsx", read(List.of(), null));

        assertThat(sum.getFirst()).isEqualTo("Tom.xlsx: ingen mål, initiativer eller milepæle.");
        assertThat(sum.getLast()).isEqualTo("0 rækker.");
    }

    private static Reading.Read read(List<PlanVersion> plans, Reading.SheetAccount sheet) {
        return new Reading.Read(plans, sheet == null ? List.of() : List.of(sheet), List.of());
    }

    @Test
    void eleven_remarks_of_one_sort_are_one_line_with_their_first_cells() {
        var notes =
                new ReceiptAssembler(words)
                        .view(Dropped.climate(), Noerreaa.CONTEXT)
                        .remarks()
                        .getLast();

        assertThat(notes.title()).isEqualTo("Kontrollér");
        assertThat(notes.remarks())
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.what()).endsWith("planens år. (11 steder)");
                    assertThat(remark.where())
                            .isEqualTo("Plan, C9, C10, C11, C12, C13, C14, C15, C16 m.fl.");
                    assertThat(remark.todo()).isEqualTo("Skriv årstallet ved datoen.");
                });
    }

    @Test
    void a_deadline_that_has_passed_is_no_remark_to_the_one_who_dropped_the_file() {
        var remarks =
                new ReceiptAssembler(words).view(Dropped.climate(), Noerreaa.CONTEXT).remarks();

        assertThat(remarks.toString()).doesNotContain("overskredet");
    }

    @Test
    void a_file_without_remarks_asks_for_nothing() {
        var nothing = new Reading.Read(List.of(), List.of(), List.of());
        var file =
                new ReceiptFacts("Plan.xlsx", "0", new ReceiptFacts.Fate.Read(nothing, List.of()));

        var page = TextProjection.of(report.of(file, Noerreaa.CONTEXT).xhtml());

        assertThat(page).contains("Filen er læst.\n").contains("Du skal ikke gøre noget.");
    }

    @Test
    void a_refused_file_says_what_to_do_and_which_version_is_in_force() {
        var page = TextProjection.of(report.of(Dropped.locked(), Noerreaa.CONTEXT).xhtml());

        assertThat(page)
                .contains("den er beskyttet med adgangskode. Gem en kopi uden adgangskode")
                .contains("Imens gælder versionen fra 6. november 2026.");
    }

    @Test
    void a_file_without_a_plan_says_what_each_of_its_sheets_looks_like() {
        var page = TextProjection.of(report.of(Dropped.noPlan(), Noerreaa.CONTEXT).xhtml());

        assertThat(page)
                .contains("Sådan ser arkene ud")
                .contains("Arket »Uger«", "ligner et Gantt-skema")
                .contains("Arket »Priser«", "ligner en prisliste")
                .doesNotContain("Sådan er arkene læst");
    }

    @Test
    void the_same_content_under_a_new_name_is_not_counted_twice() {
        var page = TextProjection.of(report.of(Dropped.copy(), Noerreaa.CONTEXT).xhtml());

        assertThat(page)
                .contains("Kopi af plan.xlsx har samme indhold som Klimahandlingsplan 2026.xlsx")
                .contains("Intet er talt dobbelt.");
    }

    @Test
    void a_doubtful_reading_is_told_apart_from_what_is_missing() {
        var groups =
                new ReceiptAssembler(words).view(Dropped.climate(), Noerreaa.CONTEXT).remarks();

        assertThat(groups)
                .extracting(ReceiptView.Group::title)
                .containsExactly("Skal rettes", "Kontrollér");
        assertThat(groups.getLast().lead()).contains("Se efter, om det passer");
    }

    @Test
    void a_sheet_of_which_the_reading_is_unsure_asks_for_a_look_and_offers_a_mapping_file() {
        var unsure =
                new Reading.Recognition(
                        "B3:F20",
                        false,
                        List.of(Message.of("receipt.nothing-to-do")),
                        "frist·opgave");
        var sheet =
                new Reading.SheetAccount(
                        "Opgaver",
                        "other",
                        new Reading.Tally(3, 0, 0, 0, 0),
                        List.of(new Reading.ColumnAccount("B", "Due", "deadline")),
                        unsure);
        var read = new Reading.Read(List.of(), List.of(sheet), List.of());
        var file =
                new ReceiptFacts(
                        "Liste.xlsx",
                        "0",
                        new ReceiptFacts.Fate.Read(read, List.of()),
                        Copy.NONE,
                        "ark: Opgaver\n  B: frist\n");

        var page = report.of(file, Noerreaa.CONTEXT).xhtml();

        assertThat(TextProjection.of(page))
                .contains("Arket »Opgaver«, B3:F20")
                .contains("Vi er i tvivl om, hvordan arket skal læses. Se efter, om det passer.")
                .contains("»Liste.xlsx.mapping.yaml«");
        assertThat(page).contains("ark: Opgaver\n  B: frist\n");
    }

    @Test
    void the_page_leads_to_the_copy_or_says_why_there_is_none() {
        var given = Dropped.climate().with(new Copy.Given("Plan 1#.kvittering.xlsx", true));
        var withheld = Dropped.climate().with(new Copy.Withheld(Outcome.Why.PERSONAL_NUMBER));

        assertThat(report.of(given, Noerreaa.CONTEXT).xhtml())
                .contains("href=\"./Plan%201%23.kvittering.xlsx\"")
                .contains("Din egen fil uden makroer");
        assertThat(report.of(withheld, Noerreaa.CONTEXT).xhtml())
                .contains("Det må ikke ligge flere steder.");
    }

    @Test
    void every_reason_to_withhold_a_copy_is_worded() {
        for (var why : Outcome.Why.values()) {
            assertThat(words.say("receipt.copy.withheld." + why.id()))
                    .startsWith("Der er ingen kopi med kommentarer i cellerne");
        }
    }

    @Test
    void a_remark_stands_on_the_cell_of_its_column() {
        var sheet =
                new Reading.SheetAccount(
                        "Plan",
                        "action-catalogue",
                        new Reading.Tally(1, 0, 0, 0, 0),
                        List.of(
                                new Reading.ColumnAccount("A", "Handling", "action"),
                                new Reading.ColumnAccount("C", "Frist", "deadline")),
                        new Reading.Recognition("A4:C20", true, List.of(), null));
        var cells = new RemarkCells(List.of(sheet));

        assertThat(cells.of(finding("no-deadline", "A7"))).isEqualTo(new SourceCell("Plan", "C7"));
        assertThat(cells.of(finding("no-owner", "A7"))).isEqualTo(new SourceCell("Plan", "A7"));
        assertThat(cells.of(finding("no-deadline", "A2"))).isEqualTo(new SourceCell("Plan", "A2"));
    }

    private static Finding finding(String rule, String cell) {
        var message = Message.of("finding." + rule);
        return new Finding(rule, Severity.WARNING, message, new SourceCell("Plan", cell));
    }

    @Test
    void the_page_reads_like_the_golden_one() {
        var page = TextProjection.of(report.of(Dropped.climate(), Noerreaa.CONTEXT).xhtml());

        assertThat(page).isEqualTo(TextProjection.golden("kvittering.txt", page));
    }
}
