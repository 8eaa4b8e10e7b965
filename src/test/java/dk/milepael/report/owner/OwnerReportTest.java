package dk.milepael.report.owner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.milepael.report.Before;
import dk.milepael.report.Noerreaa;
import dk.milepael.report.PageText;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Tally;
import dk.milepael.report.ThreeOutputs;
import dk.milepael.report.Words;
import dk.milepael.report.Xhtml;
import dk.milepael.report.lines.Portfolio;
import dk.milepael.report.mail.OwnMail;
import dk.milepael.report.template.Templates;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OwnerReportTest {
    private final Words words = new Words(Words.DANISH);
    private final List<Portfolio> owners = Portfolio.of(Noerreaa.plans());
    private final OwnerView birthe = view(owners.getFirst());
    private final OwnerView karsten = view(owners.getLast());

    private static ReportContext told(Portfolio owner) {
        var own =
                Stream.of(owner.lines(), owner.dropped(), owner.gone())
                        .flatMap(List::stream)
                        .toList();
        return Noerreaa.CONTEXT.with(Before.mail(Noerreaa.plans(), own));
    }

    private OwnerView view(Portfolio owner) {
        return new OwnerAssembler(words).view(owner, told(owner));
    }

    @Test
    void an_owner_spelled_two_ways_has_one_report() {
        assertThat(owners)
                .extracting(Portfolio::slug, Portfolio::name)
                .containsExactly(
                        tuple("birthe-noehr", "Birthe Nøhr"),
                        tuple("it-afdelingen", "IT-afdelingen"),
                        tuple("karsten-vium", "Karsten Vium"));
    }

    @Test
    void the_milestones_of_all_plans_stand_nearest_first() {
        assertThat(karsten.parts())
                .extracting(OwnerView.Part::id, part -> titles(part))
                .containsExactly(
                        tuple(
                                "overskredet",
                                List.of(
                                        "Digital post til foreninger",
                                        "Nyt bookingsystem til haller",
                                        "Tre oliefyr er udskiftet")),
                        tuple("naeste-30-dage", List.of("Udbud af solceller er afgjort")),
                        tuple("udgaaet", List.of("Energimærkning af haller")));
    }

    private static List<String> titles(OwnerView.Part part) {
        return part.rows().stream().map(OwnerView.Row::title).toList();
    }

    @Test
    void the_parts_add_up_to_the_tally() {
        for (var view : List.of(birthe, karsten)) {
            var rows = view.parts().stream().mapToInt(part -> part.rows().size()).sum();

            assertThat(rows).isEqualTo(view.tally().total() + view.tally().dropped());
        }
    }

    @Test
    void the_mail_counts_as_overdue_what_its_attachment_does() {
        var mails =
                owners.stream().map(owner -> OwnMail.of(owner, words, Noerreaa.CONTEXT)).toList();

        for (int place = 0; place < owners.size(); place++) {
            var lists = mails.get(place).own().lists();
            var view = view(owners.get(place));
            assertThat(view.parts().getFirst().rows()).hasSize(lists.overdue().size());
            assertThat(view.tally().rows().stream().mapToInt(Tally.Row::number).sum())
                    .isEqualTo(
                            lists.overdue().size()
                                    + lists.soon().size()
                                    + lists.open().size()
                                    + lists.done().size());
        }
    }

    @Test
    void nothing_overdue_is_said() {
        var unit = view(owners.get(1));

        assertThat(unit.brief()).contains("Ingen frister er overskredet.");
        assertThat(unit.parts().getFirst().none()).isEqualTo("Ingen frister er overskredet.");
    }

    @Test
    void what_moved_came_or_went_since_the_owners_last_mail_is_told() {
        assertThat(birthe.since().intro()).isEqualTo("Siden mailen den 13. november 2026:");
        assertThat(birthe.since().lines())
                .containsExactly(
                        "1 frist er ændret: »Ti elbiler er leveret« fra 31-12-2026 til 31-01-2027"
                                + " (31 dage senere).",
                        "1 er kommet til: »Kampagne for pendlere er holdt«.");
        assertThat(karsten.since().lines())
                .containsExactly("1 er væk: »Isolering af svømmehallen«.");
    }

    @Test
    void the_remarks_leave_out_what_the_lights_tell() {
        assertThat(birthe.remarks().shown())
                .extracting(OwnerView.Remark::text)
                .containsExactly("Der er ingen frist. Milepælen kan ikke vurderes.");
    }

    @Test
    void the_page_reads_like_the_golden_one() {
        var page = new OwnerReport(Templates.builtIn(words), words);

        var text = PageText.of(tree(page, owners.getFirst()));

        PageText.assertGolden("ansvarlig.txt", text);
    }

    @Test
    void paper_word_and_browser_say_the_same() throws Exception {
        var report = new OwnerReport(Templates.builtIn(words), words);

        for (var owner : owners) {
            ThreeOutputs.of(report.of(owner, told(owner)).xhtml()).assertSound();
        }
    }

    @Test
    void english_readers_get_english_words() {
        var english = new Words(Locale.ENGLISH);
        var report = new OwnerReport(Templates.builtIn(english), english);

        assertThat(PageText.of(tree(report, owners.getFirst())))
                .contains("Milestones of Birthe Nøhr", "Overdue, oldest deadline first");
    }

    private static org.w3c.dom.Document tree(OwnerReport report, Portfolio owner) {
        return Xhtml.parse(report.of(owner, told(owner)).xhtml());
    }
}
