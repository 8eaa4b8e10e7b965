package dk.milepael.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.plan.Family;
import dk.milepael.report.agreement.AgreementReport;
import dk.milepael.report.businessplan.BusinessPlanReport;
import dk.milepael.report.cards.CardsReport;
import dk.milepael.report.catalogue.CatalogueReport;
import dk.milepael.report.overview.OverviewReport;
import dk.milepael.report.pdf.PlacedText;
import dk.milepael.report.statustable.StatusTableReport;
import dk.milepael.report.template.Templates;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever staff write, the pages hold: nothing is lost, clipped, or on top of something else. */
class ExtremeLayoutTest {
    private static final Words WORDS = new Words(Words.DANISH);
    private static final Templates TEMPLATES = Templates.builtIn(WORDS);
    private static final String OVERVIEW = "overview";

    static Stream<Arguments> pages() {
        var kinds = Stream.concat(Stream.of(OVERVIEW), Stream.of(Family.values()).map(Family::id));
        return kinds.flatMap(
                kind -> Stream.of(ExtremeWorlds.values()).map(world -> Arguments.of(kind, world)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    @Timeout(60)
    void a_page_holds_whatever_is_written(String kind, ExtremeWorlds world) throws IOException {
        var xhtml = xhtml(kind, world);

        var outputs = ThreeOutputs.of(xhtml);

        if (world.dividesRows()) {
            outputs.assertComplete();
        } else {
            outputs.assertSame();
        }
        var layout = new PageLayout(PlacedText.in(outputs.pdf()), Xhtml.parse(xhtml));
        assertThat(layout.outsideTheMargins()).as("outside the margins").isEmpty();
        assertThat(layout.overlapping()).as("on top of each other").isEmpty();
        assertThat(layout.stranded()).as("a heading as the last line of a page").isEmpty();
        assertThat(layout.pagesWithoutHead()).as("rows without the head of their table").isEmpty();
    }

    private static String xhtml(String kind, ExtremeWorlds world) {
        if (kind.equals(OVERVIEW)) {
            var plans = Stream.of(Family.values()).map(world::of).collect(Collectors.toList());
            return new OverviewReport(TEMPLATES, WORDS).of(plans, PlanWorld.CONTEXT).xhtml();
        }
        var family =
                Stream.of(Family.values())
                        .filter(each -> each.id().equals(kind))
                        .findFirst()
                        .orElseThrow();
        return report(family).of(world.of(family), PlanWorld.CONTEXT).xhtml();
    }

    private static Report<dk.milepael.rules.JudgedPlan> report(Family family) {
        return switch (family) {
            case STATUS_TABLE -> new StatusTableReport(TEMPLATES, WORDS);
            case BUSINESS_PLAN -> new BusinessPlanReport(TEMPLATES, WORDS);
            case INITIATIVE_CARDS -> new CardsReport(TEMPLATES, WORDS);
            case DEVELOPMENT_AGREEMENT -> new AgreementReport(TEMPLATES, WORDS);
            case ACTION_CATALOGUE, OTHER -> new CatalogueReport(TEMPLATES, WORDS);
        };
    }
}
