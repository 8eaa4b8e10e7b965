package dk.milepael.report.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.report.Before;
import dk.milepael.report.Noerreaa;
import dk.milepael.report.ReportContext;
import dk.milepael.report.SinceBlock;
import dk.milepael.report.TextProjection;
import dk.milepael.report.Words;
import dk.milepael.report.template.Templates;
import org.junit.jupiter.api.Test;

class OverviewReportTest {
    private final Words words = new Words(Words.DANISH);
    private final OverviewReport report = new OverviewReport(Templates.builtIn(words), words);
    private final OverviewView view =
            new OverviewAssembler(words).view(Noerreaa.plans(), Noerreaa.CONTEXT);

    @Test
    void the_brief_tells_what_is_done_overdue_and_to_be_decided() {
        assertThat(view.first().brief())
                .containsExactly(
                        "2 af 12 milepæle er gennemført.",
                        "4 milepæle har overskredet fristen eller er ikke nået.",
                        "4 forhold kræver beslutning.",
                        "2 milepæle er udgået og tælles ikke med.");
    }

    private final ReportContext told = Noerreaa.CONTEXT.with(Before.report(Noerreaa.plans()));

    @Test
    void a_first_overview_has_nothing_to_hold_against() {
        assertThat(view.first().since()).isEqualTo(SinceBlock.NONE);
    }

    @Test
    void the_page_reads_like_the_golden_one() {
        var page = TextProjection.of(report.of(Noerreaa.plans(), told).xhtml());

        assertThat(page).isEqualTo(TextProjection.golden("ledelsesoverblik.txt", page));
    }
}
