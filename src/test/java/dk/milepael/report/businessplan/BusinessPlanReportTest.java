package dk.milepael.report.businessplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.milepael.plan.Family;
import dk.milepael.plan.Light;
import dk.milepael.report.Badge;
import dk.milepael.report.FamilyWorlds;
import dk.milepael.report.PageText;
import dk.milepael.report.PlanWorld;
import dk.milepael.report.ThreeOutputs;
import dk.milepael.report.Words;
import dk.milepael.report.WorldRow;
import dk.milepael.report.Xhtml;
import dk.milepael.report.businessplan.BusinessPlanView.AreaRow;
import dk.milepael.report.businessplan.BusinessPlanView.ContinuedRow;
import dk.milepael.report.businessplan.BusinessPlanView.ReconciledRow;
import dk.milepael.report.businessplan.BusinessPlanView.UnjudgedRow;
import dk.milepael.report.businessplan.BusinessPlanView.YearSum;
import dk.milepael.report.planpage.Attention;
import dk.milepael.report.planpage.Card;
import dk.milepael.report.template.Templates;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BusinessPlanReportTest {
    private final Words words = new Words(Words.DANISH);
    private final BusinessPlanView view =
            new BusinessPlanAssembler(words).view(FamilyWorlds.businessPlan(), PlanWorld.CONTEXT);

    @Test
    void the_brief_tells_how_many_goals_were_reached_and_how_many_nobody_judged() {
        assertThat(view.brief())
                .containsExactly(
                        "1 af 5 mål er nået, 1 er delvist nået, og 1 er ikke nået.",
                        "1 mål er ikke nået, eller fristen er overskredet.",
                        "2 mål er uden vurdering.",
                        "2 mål går videre i en senere plan.");
    }

    @Test
    void each_focus_area_counts_its_goals_and_the_sum_counts_all() {
        assertThat(view.areas().rows())
                .extracting(AreaRow::title, AreaRow::numbers)
                .containsExactly(
                        tuple("1 Kortere ventetid", List.of(3L, 1L, 0L, 0L, 0L, 1L, 0L, 1L)),
                        tuple("2 Viden", List.of(2L, 0L, 1L, 0L, 0L, 0L, 0L, 1L)));
        assertThat(view.areas().total().numbers()).containsExactly(5L, 1L, 1L, 0L, 0L, 1L, 0L, 2L);
    }

    @Test
    void the_words_of_staff_stand_beside_our_reading_of_them() {
        assertThat(field(0, "Afdelingens vurdering").passages())
                .extracting(Card.Passage::text)
                .containsExactly("»Målet er nået. Det gentages i 2027.«");
        assertThat(field(0, "Afdelingens vurdering").beside()).isEqualTo("Vores læsning: Nået");
        assertThat(field(2, "Afdelingens vurdering").beside())
                .isEqualTo("Vores læsning: Ikke vurderet");
    }

    @Test
    void a_goal_without_a_verdict_is_listed_with_the_reason() {
        assertThat(view.unjudged())
                .extracting(UnjudgedRow::goal, UnjudgedRow::why)
                .containsExactly(
                        tuple(
                                "Køen ved skranken er væk.",
                                "Opfølgningen siger ikke, om målet er nået."),
                        tuple(FamilyWorlds.LONG_WORD, "Der er ikke skrevet nogen opfølgning."));
    }

    @Test
    void a_goal_that_goes_on_says_where() {
        assertThat(view.continued())
                .extracting(ContinuedRow::outcome, ContinuedRow::onward)
                .containsExactly(
                        tuple("Nået", "Gentages i 2027"), tuple("Ikke nået", "Indgår som delmål"));
    }

    @Test
    void a_goal_too_long_for_a_heading_is_written_in_full_below_it() {
        var card = view.parts().getLast().cards().getFirst();

        assertThat(card.title()).endsWith(" …");
        assertThat(card.fields()).extracting(Card.Field::label).contains("Mål");
        assertThat(view.parts().getFirst().cards().getFirst().fields())
                .extracting(Card.Field::label)
                .doesNotContain("Mål");
    }

    @Test
    void only_what_is_red_or_yellow_needs_attention() {
        assertThat(view.attention())
                .extracting(Attention.Row::title, row -> row.light().badge())
                .containsExactly(tuple("Bestilling af tid virker på mobilen.", Badge.RED));
    }

    @Test
    void a_plan_without_follow_up_says_so_once() {
        var plan =
                new PlanWorld("Ny plan", Family.BUSINESS_PLAN, null)
                        .initiative(
                                null, "Ét mål", "Ét mål", WorldRow.row(null).is(Light.GREY, "–"))
                        .judged();

        var unfollowed = new BusinessPlanAssembler(words).view(plan, PlanWorld.CONTEXT);

        assertThat(unfollowed.brief())
                .containsExactly(
                        "Planen har 1 mål. Der er endnu ingen opfølgning.",
                        "Ingen frister er overskredet.");
        assertThat(unfollowed.unjudged()).isEmpty();
    }

    @Test
    void the_page_reads_as_expected() {
        PageText.assertGolden("virksomhedsplan.txt", PageText.of(Xhtml.parse(xhtml(words))));
    }

    @Test
    void paper_word_and_browser_say_the_same_and_the_pdf_is_accessible() throws Exception {
        ThreeOutputs.of(xhtml(words)).assertSound();
    }

    @Test
    void each_goal_is_held_against_the_next_plan_and_the_sum_ties() {
        var plan = FamilyWorlds.businessPlanBetweenYears();
        var between = new BusinessPlanAssembler(words).view(plan, PlanWorld.CONTEXT);

        assertThat(between.continued()).isEmpty();
        assertThat(between.years().rows())
                .extracting(ReconciledRow::ending)
                .containsExactly(
                        "Fortsat",
                        "Skulle videre, ikke fundet",
                        "Fortsat",
                        "Hverken lukket eller ført videre",
                        "Hverken lukket eller ført videre");
        assertThat(between.years().sum()).isEqualTo(new YearSum(5, 2, 1, 1, 0, 2));
        assertThat(between.brief())
                .contains(
                        "2 af 5 mål er fundet igen i »Virksomhedsplan 2027 for Borgerservice«."
                                + " Skulle videre, men ikke fundet: 1.");
    }

    @Test
    void the_page_between_two_years_reads_as_expected_in_three_outputs() throws Exception {
        var report = new BusinessPlanReport(Templates.builtIn(words), words);
        var plan = FamilyWorlds.businessPlanBetweenYears();

        var page = report.of(plan, PlanWorld.CONTEXT).xhtml();

        PageText.assertGolden("virksomhedsplan-mellem-aar.txt", PageText.of(Xhtml.parse(page)));
        ThreeOutputs.of(page).assertSound();
    }

    @Test
    void the_page_can_be_written_in_english() {
        assertThat(PageText.of(Xhtml.parse(xhtml(new Words(Locale.UK)))))
                .contains("Our reading: Reached");
    }

    private static String xhtml(Words words) {
        var report = new BusinessPlanReport(Templates.builtIn(words), words);
        return report.of(FamilyWorlds.businessPlan(), PlanWorld.CONTEXT).xhtml();
    }

    private Card.Field field(int goal, String label) {
        return view.parts().getFirst().cards().get(goal).fields().stream()
                .filter(field -> field.label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
