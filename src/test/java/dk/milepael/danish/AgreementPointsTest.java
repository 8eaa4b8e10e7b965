package dk.milepael.danish;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.plan.AgreementPoint;
import org.junit.jupiter.api.Test;

class AgreementPointsTest {
    private final AgreementPoints points = new AgreementPoints();

    @Test
    void a_quoted_point_is_read_without_its_marks() {
        assertThat(
                        points.read(
                                "Budgetaftale 2026-29 har punktet »færre tomme lokaler«. Det koster."))
                .containsExactly(new AgreementPoint("Budgetaftale 2026-29", "færre tomme lokaler"));
    }

    @Test
    void what_is_agreed_goes_on_to_the_end_of_the_sentence() {
        assertThat(
                        points.read(
                                "Budgetforliget rummer en aftale om, at busserne kører om"
                                        + " aftenen. Der laves en køreplan."))
                .containsExactly(new AgreementPoint("Budgetforliget", "busserne kører om aftenen"));
    }

    @Test
    void a_point_that_is_told_stands_for_the_bare_name_as_well() {
        var text =
                "Der spares 2 mio. kr. som følge af budgetaftale 2026.\n"
                        + "Budgetaftalen 2026 indeholder aftale om fælles indkøb af strøm.";

        assertThat(points.read(text))
                .containsExactly(
                        new AgreementPoint("Budgetaftalen 2026", "fælles indkøb af strøm"));
    }

    @Test
    void a_name_alone_is_a_point_without_words() {
        assertThat(points.read("Pengene følger af budgetaftalen."))
                .containsExactly(new AgreementPoint("budgetaftalen", null));
    }

    @Test
    void a_budget_is_no_agreement() {
        assertThat(points.read("Budget 2026 og budgetopfølgningen har tallene.")).isEmpty();
    }

    @Test
    void a_heading_names_the_agreement_whose_results_stand_under_it() {
        assertThat(points.namedIn("Opfølgning på budgetaftalen 2025-28"))
                .contains("budgetaftalen 2025-28");
        assertThat(points.namedIn("Resultater 2025")).isEmpty();
    }
}
