package dk.milepael.report.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.milepael.report.Badge;
import dk.milepael.report.FamilyWorlds;
import dk.milepael.report.PageText;
import dk.milepael.report.PlanWorld;
import dk.milepael.report.ThreeOutputs;
import dk.milepael.report.Words;
import dk.milepael.report.Xhtml;
import dk.milepael.report.cards.CardsView.CardRow;
import dk.milepael.report.cards.CardsView.DepartmentPart;
import dk.milepael.report.cards.CardsView.PointRow;
import dk.milepael.report.cards.CardsView.ReferenceRow;
import dk.milepael.report.cards.CardsView.ResultRow;
import dk.milepael.report.planpage.Attention;
import dk.milepael.report.planpage.Card;
import dk.milepael.report.planpage.PlanFrame.AmountRow;
import dk.milepael.report.template.Templates;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CardsReportTest {
    private final Words words = new Words(Words.DANISH);
    private final CardsView view =
            new CardsAssembler(words).view(FamilyWorlds.cards(), PlanWorld.CONTEXT);

    @Test
    void the_brief_counts_cards_and_not_last_years_results() {
        assertThat(view.brief())
                .containsExactly(
                        "3 indsatser med 3 milepæle.",
                        "1 er overskredet eller ikke nået: »Ny dørlås er sat op senest 1. oktober"
                                + " 2026«.",
                        "Kræver opmærksomhed: 0. Kan ikke vurderes: 2.",
                        "Næste frist er 15. december 2026: »" + FamilyWorlds.LONG_WORD + "«.");
    }

    @Test
    void a_point_of_the_budget_agreement_leads_to_its_card_and_a_result_to_its_part() {
        assertThat(view.points())
                .extracting(PointRow::point, PointRow::card, PointRow::department, PointRow::id)
                .containsExactly(
                        tuple(
                                "længere åbent for de unge",
                                "1. Åbent hver aften",
                                "2.1 Biblioteket",
                                part("2.1 Biblioteket").cards().getFirst().id()),
                        tuple(
                                "Nyt gulv i hallen",
                                "1 Resultater 2025",
                                null,
                                part("1 Resultater 2025").id()));
    }

    @Test
    void amounts_are_summed_by_kind() {
        assertThat(view.frame().amounts().rows())
                .extracting(AmountRow::kind, AmountRow::whole, AmountRow::unknown)
                .contains(tuple("Drift", "240.000 kr.", 0), tuple("Anlæg", "1.100.000 kr.", 0));
    }

    @Test
    void the_list_before_a_departments_cards_has_their_numbers_and_owners() {
        assertThat(part("2.1 Biblioteket").list())
                .extracting(CardRow::number, CardRow::title, CardRow::owner, CardRow::next)
                .containsExactly(
                        tuple("1", "Åbent hver aften", "Johan Brix", "01-10-2026"),
                        tuple("2", "Uden ord", null, null));
    }

    @Test
    void each_line_of_the_list_leads_to_a_card_of_that_title() {
        var part = part("2.1 Biblioteket");

        assertThat(part.list())
                .extracting(CardRow::id)
                .isEqualTo(part.cards().stream().map(Card::id).toList());
        assertThat(part.chapter()).isEqualTo("2 Indsatser 2026");
    }

    @Test
    void a_card_has_the_fields_of_the_plan_in_their_order() {
        assertThat(part("2.1 Biblioteket").cards().getFirst().fields())
                .extracting(Card.Field::label)
                .containsExactly(
                        "Vurdering",
                        "Mål",
                        "Opgaver",
                        "Milepæl 1",
                        "Milepæl 2",
                        "Milepæl 3",
                        "Organisering og økonomi",
                        "Beløb",
                        "Opfølgning og evaluering");
    }

    @Test
    void a_card_without_words_still_has_its_light() {
        assertThat(part("2.1 Biblioteket").cards().getLast().fields())
                .extracting(Card.Field::label)
                .containsExactly("Vurdering");
    }

    @Test
    void a_goal_keeps_its_bullets_and_lists_no_criterion_twice() {
        var goal = part("2.1 Biblioteket").cards().getFirst().fields().get(1);

        assertThat(goal.passages())
                .extracting(Card.Passage::text, Card.Passage::items)
                .containsExactly(
                        tuple("Flere unge bruger biblioteket.", List.of()),
                        tuple(null, List.of("200 unge hver uge", "Færre klager over støj")));
    }

    @Test
    void a_topic_that_tells_only_what_became_of_it_is_a_result_and_no_card() {
        assertThat(part("1 Resultater 2025").cards()).isEmpty();
        assertThat(part("1 Resultater 2025").results())
                .extracting(ResultRow::title, row -> row.light().badge())
                .containsExactly(tuple("Nyt gulv i hallen", Badge.BLUE));
    }

    @Test
    void a_reference_leads_to_its_card_or_says_that_there_is_none() {
        assertThat(view.references())
                .extracting(ReferenceRow::raw, ReferenceRow::to, ReferenceRow::target)
                .containsExactly(
                        tuple(
                                "se punkt 1 under Hallerne",
                                part("2.2 Hallerne").cards().getFirst().id(),
                                "1. " + FamilyWorlds.LONG_WORD + " (2.2 Hallerne)"),
                        tuple(
                                "se også punkt 9",
                                null,
                                "Findes ikke, eller flere indsatser passer"));
    }

    @Test
    void a_milestone_that_needs_attention_names_its_card() {
        assertThat(view.attention())
                .extracting(Attention.Row::title, Attention.Row::of)
                .containsExactly(
                        tuple("Ny dørlås er sat op senest 1. oktober 2026", "1. Åbent hver aften"));
    }

    @Test
    void the_page_reads_as_expected() {
        PageText.assertGolden("indsatskort.txt", PageText.of(Xhtml.parse(xhtml(words))));
    }

    @Test
    void paper_word_and_browser_say_the_same_and_the_pdf_is_accessible() throws Exception {
        ThreeOutputs.of(xhtml(words)).assertSound();
    }

    @Test
    void the_page_can_be_written_in_english() {
        assertThat(PageText.of(Xhtml.parse(xhtml(new Words(Locale.UK)))))
                .contains("Organisation and budget");
    }

    private static String xhtml(Words words) {
        var report = new CardsReport(Templates.builtIn(words), words);
        return report.of(FamilyWorlds.cards(), PlanWorld.CONTEXT).xhtml();
    }

    private DepartmentPart part(String title) {
        return view.parts().stream()
                .filter(part -> part.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
