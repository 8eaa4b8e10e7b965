package dk.milepael.report.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.report.Noerreaa;
import dk.milepael.report.ReportContext;
import dk.milepael.report.TextProjection;
import dk.milepael.report.Words;
import dk.milepael.report.template.Templates;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnerMailReportTest {
    private final Words words = new Words(Words.DANISH);
    private final List<OwnerMailView> digests =
            new OwnerMailAssembler(words, 10).of(Noerreaa.plans(), Noerreaa.CONTEXT);
    private final OwnerMailView birthe = digests.getFirst();
    private final OwnerMailView karsten = digests.getLast();

    @Test
    void an_owner_spelled_two_ways_gets_one_mail() {
        assertThat(digests)
                .extracting(OwnerMailView::slug)
                .containsExactly("birthe-noehr", "it-afdelingen", "karsten-vium");
    }

    @Test
    void the_subject_counts_what_is_overdue_and_what_is_soon() {
        assertThat(birthe.letter().subject())
                .isEqualTo(
                        "Dine milepæle: 1 frist overskredet, 1 frist inden for 10 arbejdsdage (pr. 20. november 2026)");
    }

    @Test
    void an_overdue_milestone_tells_its_place_and_its_days() {
        assertThat(birthe.lists().overdue())
                .containsExactly(
                        new OwnerMailView.Item(
                                "Cykelparkering ved stationen er udvidet",
                                "Frist: 31. oktober 2026 (20 dage over)",
                                "Klimahandlingsplan 2026, afsnit 1, Flere på cykel",
                                "Milepælen er ikke meldt gennemført."));
    }

    @Test
    void an_owner_of_two_plans_hears_of_both_in_one_mail() {
        assertThat(karsten.plans())
                .extracting(OwnerMailView.Plan::id)
                .containsExactly("klimahandlingsplan-2026", "status-paa-digitalisering");
    }

    @Test
    void the_same_night_a_day_later_is_no_news() {
        var tomorrow = new ReportContext("Nørreå Kommune", "Økonomi", Noerreaa.DAY.plusDays(1));

        var later = new OwnerMailAssembler(words, 10).of(Noerreaa.plans(), tomorrow).getFirst();

        assertThat(later.facts()).isEqualTo(birthe.facts()).hasSize(5);
    }

    @Test
    void what_was_dropped_is_no_milestone_of_the_owner() {
        assertThat(birthe.facts()).noneMatch(fact -> fact.contains("DROPPED"));
        assertThat(birthe.lists().toString()).doesNotContain("Delebiler");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a person by first name,          Birthe Nøhr,               Kære Birthe",
        "initials are part of a name,     Karsten B. Vium,           Kære Karsten",
        "a unit by its whole name,        IT-afdelingen,             Til IT-afdelingen",
        "a unit of several words,         Børn og Kultur,            Til Børn og Kultur",
        "a unit of capitalised words,     Økonomisk Forvaltning,     Til Økonomisk Forvaltning",
        "a post is no first name,         Kontorchef Birthe Nøhr,    Til Kontorchef Birthe Nøhr",
        "an abbreviation,                 ØA,                        Til ØA",
    })
    void a_mail_greets(String reason, String owner, String salutation) {
        assertThat(new Salutation(words).of(owner)).isEqualTo(salutation);
    }

    @Test
    void both_forms_of_the_mail_read_like_the_golden_ones() {
        var mail = new OwnerMailReport(Templates.builtIn(words)).of(birthe);
        var page = TextProjection.of(mail.html());

        assertThat(page).isEqualTo(TextProjection.golden("mail.html.txt", page));
        assertThat(mail.text()).isEqualTo(TextProjection.golden("mail.txt", mail.text()));
    }

    @Test
    void the_plain_text_keeps_within_76_columns() {
        var mail = new OwnerMailReport(Templates.builtIn(words)).of(karsten);

        assertThat(mail.text().lines()).allMatch(line -> line.length() <= 76);
    }

    @Test
    void a_mail_carries_no_script_and_no_style() {
        var mail = new OwnerMailReport(Templates.builtIn(words)).of(karsten);

        assertThat(mail.html()).doesNotContain("<script", "<style", "http://www.w3.org/1999/xlink");
    }
}
