package dk.milepael.report.statustable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.milepael.plan.Family;
import dk.milepael.plan.Light;
import dk.milepael.report.Badge;
import dk.milepael.report.PageText;
import dk.milepael.report.PlanWorld;
import dk.milepael.report.PlanWorlds;
import dk.milepael.report.Words;
import dk.milepael.report.WorldRow;
import dk.milepael.report.Xhtml;
import dk.milepael.report.statustable.StatusTableView.AttentionRow;
import dk.milepael.report.statustable.StatusTableView.DateCell;
import dk.milepael.report.statustable.StatusTableView.DateRow;
import dk.milepael.report.statustable.StatusTableView.InitiativeRow;
import dk.milepael.report.statustable.StatusTableView.StepRow;
import dk.milepael.report.template.Templates;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class StatusTableReportTest {
    private final Words words = new Words(Words.DANISH);
    private final StatusTableView view =
            new StatusTableAssembler(words).view(PlanWorlds.statusTable(), PlanWorld.CONTEXT);

    @Test
    void the_brief_tells_what_was_stopped_and_what_is_promised_next() {
        assertThat(view.first().brief())
                .containsExactly(
                        "0 af 5 initiativer er gennemført.",
                        "Stoppet: »Selvbetjening til foreninger«.",
                        "1 frist er overskredet: »Udbud er gennemført ultimo oktober 2026«.",
                        "Det næste, der er lovet, er 15. marts 2027: »Borgernes overblik«.");
    }

    @Test
    void what_was_stopped_comes_before_what_is_red_and_that_before_what_is_yellow() {
        assertThat(view.first().attention())
                .extracting(AttentionRow::initiative, row -> row.light().badge())
                .containsExactly(
                        tuple("2. Selvbetjening til foreninger", Badge.DROPPED),
                        tuple(
                                "3. Ny hjemmeside, trin 2: Udbud er gennemført ultimo oktober 2026",
                                Badge.RED),
                        tuple("4. Telefonbetjening", Badge.YELLOW));
    }

    @Test
    void only_what_is_open_and_not_past_is_promised_on_page_one() {
        assertThat(view.first().promised())
                .extracting(DateRow::day)
                .containsExactly("15-03-2027", "31-03-2027", "01-06-2027");
    }

    @Test
    void a_promise_has_its_day_and_what_the_day_means() {
        assertThat(initiative("Borgernes overblik").promised())
                .containsExactly(
                        new DateCell("15-03-2027", "forventet"),
                        new DateCell("31-03-2027", "frist"));
    }

    @Test
    void drift_and_anlaeg_are_told_apart_and_a_yearly_amount_says_so() {
        assertThat(initiative("Borgernes overblik").amounts())
                .containsExactly("drift: 1.200.000 kr. om året", "anlæg: 850.000 kr.");
    }

    @Test
    void an_unknown_amount_is_not_fixed_and_a_missing_one_is_not_told() {
        assertThat(initiative("Selvbetjening til foreninger").amounts())
                .containsExactly("ikke fastsat");
        assertThat(initiative("Digital post").amounts()).containsExactly("ikke oplyst");
    }

    @Test
    void a_table_without_any_amount_has_no_column_for_them() {
        var plain =
                new PlanWorld("Uden beløb", Family.STATUS_TABLE, null)
                        .initiative("1", "Ét", null, WorldRow.row(null).is(Light.GREEN, "I gang."))
                        .judged();

        var report = new StatusTableReport(Templates.builtIn(words), words);
        var page = Xhtml.parse(report.of(plain, PlanWorld.CONTEXT).xhtml());

        assertThat(PageText.of(page)).doesNotContain("Afsat", "ikke oplyst");
    }

    @Test
    void steps_stand_under_their_initiative_with_deadline_and_light() {
        assertThat(initiative("Ny hjemmeside").steps())
                .extracting(StepRow::number, StepRow::promised, step -> step.light().badge())
                .containsExactly(
                        tuple(1, promise("30-04-2026"), Badge.BLUE),
                        tuple(2, promise("31-10-2026"), Badge.RED),
                        tuple(3, promise("01-06-2027"), Badge.GREY));
    }

    @Test
    void every_date_of_the_text_is_listed_the_earliest_first_and_those_without_a_day_last() {
        assertThat(view.dates())
                .extracting(DateRow::day)
                .containsExactly(
                        "30-04-2026",
                        "31-10-2026",
                        "31-12-2026",
                        "15-03-2027",
                        "31-03-2027",
                        "01-06-2027",
                        null);
    }

    @Test
    void the_lights_of_the_lines_tie_with_the_figures_of_the_first_page() {
        var rows = PageText.rows(page(words), "Initiativerne med det");
        var withSteps = view.table().rows().stream().filter(row -> !row.steps().isEmpty());
        long parents = withSteps.filter(row -> row.light().badge() == Badge.RED).count();

        assertThat(PageText.count(rows, Badge.RED) - parents)
                .isEqualTo(view.frame().tally().rows().get(3).number());
        assertThat(PageText.count(rows, Badge.DROPPED)).isEqualTo(view.frame().tally().dropped());
    }

    @Test
    void the_page_reads_as_expected() {
        PageText.assertGolden("statustabel.txt", PageText.of(page(words)));
    }

    @Test
    void the_pdf_says_what_the_page_says() {
        var report = new StatusTableReport(Templates.builtIn(words), words);
        var xhtml = report.of(PlanWorlds.statusTable(), PlanWorld.CONTEXT).xhtml();

        PageText.assertInPdf(xhtml);
    }

    @Test
    void the_page_can_be_written_in_english() {
        assertThat(PageText.of(page(new Words(Locale.UK)))).contains("Set aside", "not fixed");
    }

    private static Document page(Words words) {
        var report = new StatusTableReport(Templates.builtIn(words), words);
        return Xhtml.parse(report.of(PlanWorlds.statusTable(), PlanWorld.CONTEXT).xhtml());
    }

    private InitiativeRow initiative(String title) {
        return view.table().rows().stream()
                .filter(row -> row.text().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<DateCell> promise(String day) {
        return List.of(new DateCell(day, "frist"));
    }
}
