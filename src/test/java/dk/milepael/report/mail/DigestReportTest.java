package dk.milepael.report.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.report.Before;
import dk.milepael.report.Noerreaa;
import dk.milepael.report.ReportContext;
import dk.milepael.report.TextProjection;
import dk.milepael.report.Words;
import dk.milepael.report.lines.Portfolio;
import dk.milepael.report.template.Templates;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestReportTest {
    private final Words words = new Words(Words.DANISH);
    private final List<DigestView> digests = first(Noerreaa.CONTEXT);
    private final List<Portfolio> owners = Portfolio.of(Noerreaa.plans());
    private final DigestView birthe = digests.getFirst();
    private final DigestView karsten = digests.getLast();

    private List<DigestView> first(ReportContext context) {
        return Portfolio.of(Noerreaa.plans()).stream()
                .map(owner -> OwnMail.of(owner, words, context))
                .toList();
    }

    private DigestView again(int place) {
        var owner = owners.get(place);
        return OwnMail.of(owner, words, told(owner));
    }

    private static ReportContext told(Portfolio owner) {
        var own =
                Stream.of(owner.lines(), owner.dropped(), owner.gone())
                        .flatMap(List::stream)
                        .toList();
        return Noerreaa.CONTEXT.with(Before.mail(Noerreaa.plans(), own));
    }

    @Test
    void an_owner_who_was_told_before_hears_what_happened_and_what_presses() {
        var birthe = again(0);

        assertThat(birthe.own().since().intro()).isEqualTo("Siden mailen den 13. november 2026:");
        assertThat(birthe.own().since().lines()).hasSize(2);
        assertThat(birthe.own().lists().overdue()).hasSize(1);
        assertThat(birthe.own().lists().soon()).hasSize(1);
        assertThat(birthe.own().lists().open()).isEmpty();
        assertThat(birthe.own().lists().done()).isEmpty();
        assertThat(OwnMail.facts(owners.getFirst(), told(owners.getFirst()))).hasSize(2);
    }

    @Test
    void an_owner_to_whom_nothing_happened_has_no_reason_for_a_mail() {
        assertThat(OwnMail.facts(owners.get(1), told(owners.get(1)))).isEmpty();
    }

    @Test
    void a_second_mail_reads_like_the_golden_one() {
        var mail = new DigestReport(Templates.builtIn(words)).of(again(0));

        assertThat(mail.text()).isEqualTo(TextProjection.golden("mail-igen.txt", mail.text()));
    }

    @Test
    void an_owner_spelled_two_ways_gets_one_mail() {
        assertThat(owners)
                .extracting(Portfolio::slug)
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
        assertThat(birthe.own().lists().overdue())
                .containsExactly(
                        new DigestView.Item(
                                "Cykelparkering ved stationen er udvidet",
                                "Frist: 31. oktober 2026 (20 dage over)",
                                "Klimahandlingsplan 2026, afsnit 1, Flere på cykel",
                                "Milepælen er ikke meldt gennemført."));
    }

    @Test
    void an_owner_of_two_plans_hears_of_both_in_one_mail() {
        assertThat(karsten.sources())
                .containsExactly(
                        "»Klimahandlingsplan 2026« er læst fra Klimahandlingsplan 2026.xlsx.",
                        "»Status på digitalisering« er læst fra digital/Status på"
                                + " digitalisering.xlsx.");
    }

    @Test
    void the_same_night_a_day_later_is_no_news() {
        var tomorrow = new ReportContext("Nørreå Kommune", "Økonomi", Noerreaa.DAY.plusDays(1));

        var facts = OwnMail.facts(owners.getFirst(), tomorrow);

        assertThat(facts).isEqualTo(OwnMail.facts(owners.getFirst(), Noerreaa.CONTEXT)).hasSize(5);
    }

    @Test
    void what_was_dropped_is_no_milestone_of_the_owner() {
        assertThat(OwnMail.facts(owners.getFirst(), Noerreaa.CONTEXT))
                .noneMatch(fact -> fact.contains("DROPPED"));
        assertThat(birthe.own().lists().toString()).doesNotContain("Delebiler");
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
        var mail = new DigestReport(Templates.builtIn(words)).of(birthe);
        var page = TextProjection.of(mail.html());

        assertThat(page).isEqualTo(TextProjection.golden("mail.html.txt", page));
        assertThat(mail.text()).isEqualTo(TextProjection.golden("mail.txt", mail.text()));
    }

    @Test
    void the_plain_text_keeps_within_76_columns() {
        var mail = new DigestReport(Templates.builtIn(words)).of(karsten);

        assertThat(mail.text().lines()).allMatch(line -> line.length() <= 76);
    }

    @Test
    void a_mail_carries_no_script_and_no_style() {
        var mail = new DigestReport(Templates.builtIn(words)).of(karsten);

        assertThat(mail.html()).doesNotContain("<script", "<style", "http://www.w3.org/1999/xlink");
    }
}
