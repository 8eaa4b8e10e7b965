package dk.milepael.report.startpage;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.report.Badge;
import dk.milepael.report.Noerreaa;
import dk.milepael.report.OwnerNames;
import dk.milepael.report.Words;
import dk.milepael.report.html.HtmlPage;
import dk.milepael.report.template.Templates;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenMilestonesTest {
    private final Words words = new Words(Words.DANISH);
    private final OpenMilestones milestones =
            new OpenMilestones(
                    words,
                    Map.of("rapporter/bred-plan/opfoelgning.html", "rapporter/bred-plan/ny.html"));

    @Test
    void the_nearest_deadline_stands_first_and_what_is_done_or_dropped_is_left_out() {
        var open = milestones.of(Noerreaa.plans(), OwnerNames.AS_WRITTEN);

        assertThat(open.rows())
                .hasSize(10)
                .extracting(StartPageView.OpenRow::badge)
                .doesNotContain(Badge.BLUE, Badge.DROPPED);
        assertThat(open.rows().getFirst().deadline()).isEqualTo("15-05-2026");
        assertThat(open.rows().getLast().deadline()).isEqualTo("når det er muligt");
        assertThat(open.more()).isNull();
    }

    @Test
    void every_row_can_be_chosen_by_owner_light_and_plan() {
        var open = milestones.of(Noerreaa.plans(), OwnerNames.AS_WRITTEN);

        assertThat(open.owners())
                .extracting(StartPageView.Choice::value)
                .containsExactly("Birthe Nøhr", "IT-afdelingen", "Karsten Vium", "ingen ansvarlig");
        assertThat(open.lights())
                .extracting(StartPageView.Choice::text)
                .containsExactly(
                        "Frist overskredet",
                        "Kræver opmærksomhed",
                        "Kan ikke vurderes",
                        "Efter planen");
        assertThat(open.rows())
                .extracting(StartPageView.OpenRow::owner)
                .isSubsetOf(open.owners().stream().map(StartPageView.Choice::value).toList());
        assertThat(open.rows())
                .extracting(row -> row.plan().id())
                .isSubsetOf(open.plans().stream().map(StartPageView.Choice::value).toList());
    }

    @Test
    void all_spellings_of_somebody_on_the_list_are_one_choice() {
        var known = new OwnerNames.Named("birthe-noehr", "Birthe Nøhr-Holm");

        var open =
                milestones.of(
                        Noerreaa.plans(),
                        written ->
                                written.toLowerCase(Locale.ROOT).contains("nøhr")
                                                || written.contains("Vium")
                                        ? known
                                        : null);

        assertThat(open.owners())
                .extracting(StartPageView.Choice::value)
                .containsExactly("Birthe Nøhr-Holm", "IT-afdelingen", "ingen ansvarlig");
        assertThat(open.rows())
                .extracting(StartPageView.OpenRow::owner)
                .isSubsetOf("Birthe Nøhr-Holm", "IT-afdelingen", "ingen ansvarlig");
    }

    @Test
    void a_row_leads_to_the_report_of_its_plan() {
        var row =
                milestones.of(List.of(Noerreaa.broad(1)), OwnerNames.AS_WRITTEN).rows().getFirst();

        assertThat(row.plan().link()).isEqualTo("rapporter/bred-plan/ny.html");
    }

    @Test
    void more_than_a_thousand_are_told_of_but_not_listed() {
        var open = milestones.of(List.of(Noerreaa.broad(5000)), OwnerNames.AS_WRITTEN);

        assertThat(open.rows()).hasSize(1000);
        assertThat(open.more())
                .startsWith(
                        "Her er de 1.000 med nærmeste frist. Yderligere 4.000 åbne milepæle står i");
    }

    @Test
    void the_page_of_five_thousand_milestones_stays_below_a_megabyte() {
        var night =
                new StartPageFacts(
                        List.of(Noerreaa.broad(5000)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        Map.of());
        var templates = Templates.builtIn(words);
        var page = new ByteArrayOutputStream();

        var start = new StartPageReport(templates, words).of(night, Noerreaa.CONTEXT);
        new HtmlPage(templates.theme()).write(start.xhtml(), page);

        assertThat(page.size()).isLessThan(1_000_000);
    }
}
