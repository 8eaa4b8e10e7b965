package dk.milepael.report.startpage;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.report.Badge;
import dk.milepael.report.Noerreaa;
import dk.milepael.report.Tally;
import dk.milepael.report.Words;
import dk.milepael.report.lines.Portfolio;
import dk.milepael.report.mail.DigestView;
import dk.milepael.report.mail.OwnMail;
import dk.milepael.report.overview.OverviewAssembler;
import dk.milepael.report.overview.OverviewView;
import dk.milepael.report.overview.PlanRow;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same night must have the same numbers wherever it is told. */
class TiedNumbersTest {
    private final Words words = new Words(Words.DANISH);
    private final OverviewView overview =
            new OverviewAssembler(words).view(Noerreaa.plans(), Noerreaa.CONTEXT);
    private final List<DigestView> digests =
            Portfolio.of(Noerreaa.plans()).stream()
                    .map(owner -> OwnMail.of(owner, words, Noerreaa.CONTEXT))
                    .toList();

    @Test
    void the_start_page_has_the_figures_of_the_overview() {
        var night =
                new StartPageFacts(
                        Noerreaa.plans(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        Map.of());

        var page = new StartPageAssembler(words).view(night, Noerreaa.CONTEXT);

        assertThat(page.tally()).isEqualTo(overview.first().tally());
        assertThat(page.brief()).isEqualTo(overview.first().brief());
        assertThat(page.plans())
                .extracting(StartPageView.Plan::row)
                .isEqualTo(overview.first().plans());
    }

    @Test
    void the_plans_add_up_to_the_tally() {
        var plans = overview.first().plans();

        assertThat(sum(plans, PlanRow::overdue)).isEqualTo(figure(Badge.RED));
        assertThat(sum(plans, PlanRow::attention)).isEqualTo(figure(Badge.YELLOW));
        assertThat(sum(plans, PlanRow::unjudged)).isEqualTo(figure(Badge.GREY));
    }

    @Test
    void the_owners_add_up_to_the_tally() {
        var owners = overview.lists().owners();

        assertThat(sum(owners, OverviewView.FigureRow::all))
                .isEqualTo(overview.first().tally().total());
        assertThat(sum(owners, OverviewView.FigureRow::overdue)).isEqualTo(figure(Badge.RED));
        assertThat(sum(owners, OverviewView.FigureRow::done)).isEqualTo(figure(Badge.BLUE));
    }

    @Test
    void the_list_of_overdue_milestones_is_as_long_as_its_figure() {
        assertThat(overview.lists().late()).hasSize(figure(Badge.RED));
    }

    @Test
    void the_mails_tell_of_every_milestone_that_has_an_owner() {
        var told =
                digests.stream()
                        .map(digest -> digest.own().lists())
                        .flatMap(lists ->
                                Stream.of(
                                        lists.overdue(), lists.soon(), lists.open(), lists.done()))
                        .mapToInt(List::size)
                        .sum();
        var overdue = digests.stream().mapToInt(mail -> mail.own().lists().overdue().size()).sum();
        var nobody = overview.lists().owners().getLast();

        assertThat(nobody.name()).isEqualTo("ingen ansvarlig");
        assertThat(told)
                .isEqualTo(overview.first().tally().total() - Integer.parseInt(nobody.all()));
        assertThat(overdue).isEqualTo(figure(Badge.RED));
    }

    private int figure(Badge badge) {
        return overview.first().tally().rows().stream()
                .filter(row -> row.badge() == badge)
                .mapToInt(Tally.Row::number)
                .sum();
    }

    private static <T> int sum(List<T> rows, Function<T, String> number) {
        return rows.stream().map(number).mapToInt(Integer::parseInt).sum();
    }
}
