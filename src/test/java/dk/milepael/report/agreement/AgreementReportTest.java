package dk.milepael.report.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.milepael.report.Badge;
import dk.milepael.report.FamilyWorlds;
import dk.milepael.report.PageText;
import dk.milepael.report.PlanWorld;
import dk.milepael.report.ThreeOutputs;
import dk.milepael.report.Words;
import dk.milepael.report.Xhtml;
import dk.milepael.report.agreement.AgreementView.Crossing;
import dk.milepael.report.agreement.AgreementView.GoalLink;
import dk.milepael.report.agreement.AgreementView.MatrixRow;
import dk.milepael.report.agreement.AgreementView.TimelineRow;
import dk.milepael.report.agreement.AgreementView.TrackGoalRow;
import dk.milepael.report.agreement.AgreementView.TrackPart;
import dk.milepael.report.planpage.Attention;
import dk.milepael.report.planpage.Card;
import dk.milepael.report.template.Templates;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AgreementReportTest {
    private final Words words = new Words(Words.DANISH);
    private final AgreementView view =
            new AgreementAssembler(words).view(FamilyWorlds.agreement(), PlanWorld.CONTEXT);

    @Test
    void the_brief_tells_how_often_list_and_goals_disagree() {
        assertThat(view.brief())
                .startsWith("Aftalen har 3 mål og 3 milepæle.")
                .endsWith("Oversigten og målskemaerne er uenige ét sted.");
    }

    @Test
    void each_track_lists_its_goals_with_the_place_of_their_cards() {
        assertThat(view.tracks())
                .extracting(TrackPart::name, TrackPart::caption)
                .containsExactly(
                        tuple(
                                "Spor 1: Tæt på borgerne",
                                "Spor 1: Tæt på borgerne (1 mål i oversigten)"),
                        tuple(
                                "Spor 2: Klogt på pengene",
                                "Spor 2: Klogt på pengene (1 mål i oversigten)"),
                        tuple(
                                "Spor 3: Sammen om opgaven",
                                "Spor 3: Sammen om opgaven (2 mål i oversigten)"));
        assertThat(view.tracks().getLast().goals())
                .extracting(TrackGoalRow::id, TrackGoalRow::title)
                .containsExactly(
                        tuple("afsnit-1-2", "Mad uden spild"), tuple(null, "Fælles vikarer"));
    }

    @Test
    void a_cross_counts_for_the_track_that_its_card_calls_otherwise() {
        assertThat(view.matrix().rows().get(1).crossings())
                .containsExactly(
                        new Crossing(false, null),
                        new Crossing(true, "Klimaplanen"),
                        new Crossing(false, null));
    }

    @Test
    void what_is_no_track_stands_apart_with_its_words() {
        assertThat(view.matrix().rows())
                .extracting(MatrixRow::other)
                .containsExactly("Andet: Sundhedspolitikken", "", "Bygningsstrategien");
    }

    @Test
    void a_goal_that_the_list_has_under_a_track_without_a_cross_is_a_disagreement() {
        assertThat(view.disagreements())
                .containsExactly(
                        "Målet »Mad uden spild« står under »Spor 3: Sammen om opgaven« i"
                                + " oversigten, men er ikke krydset af i målskemaet.");
    }

    @Test
    void goals_without_a_day_for_follow_up_are_named() {
        assertThat(view.undated())
                .extracting(GoalLink::title)
                .containsExactly("Mad uden spild", FamilyWorlds.LONG_WORD);
    }

    @Test
    void a_card_asks_the_questions_of_the_agreement() {
        assertThat(view.parts().getFirst().cards().getFirst().fields())
                .extracting(Card.Field::label)
                .containsExactly(
                        "Vurdering",
                        "Mål",
                        "Spor",
                        "Hvad vil vi opnå?",
                        "Milepæl 1",
                        "Milepæl 2",
                        "Hvem er involveret?",
                        "Hvordan følger vi op?",
                        "Datoer for opfølgning",
                        "Status ved denne opfølgning");
    }

    @Test
    void the_timeline_has_its_days_as_written() {
        assertThat(view.timeline())
                .extracting(TimelineRow::days, TimelineRow::text)
                .containsExactly(
                        tuple("3.–14. august 2026", "Udkastet drøftes"),
                        tuple("27. november 2026", "Aftalen underskrives"));
    }

    @Test
    void a_step_that_is_overdue_needs_attention() {
        assertThat(view.attention())
                .extracting(Attention.Row::of, row -> row.light().badge())
                .contains(tuple("Mere tid ude", Badge.RED));
    }

    @Test
    void the_page_reads_as_expected() {
        PageText.assertGolden("udviklingsaftale.txt", PageText.of(Xhtml.parse(xhtml(words))));
    }

    @Test
    void paper_word_and_browser_say_the_same_and_the_pdf_is_accessible() throws Exception {
        ThreeOutputs.of(xhtml(words)).assertSound();
    }

    @Test
    void the_page_can_be_written_in_english() {
        assertThat(PageText.of(Xhtml.parse(xhtml(new Words(Locale.UK)))))
                .contains("What do we want to achieve?");
    }

    private static String xhtml(Words words) {
        var report = new AgreementReport(Templates.builtIn(words), words);
        return report.of(FamilyWorlds.agreement(), PlanWorld.CONTEXT).xhtml();
    }
}
