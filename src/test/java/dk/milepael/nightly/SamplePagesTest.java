package dk.milepael.nightly;

import static dk.milepael.nightly.Municipality.FRIDAY;
import static dk.milepael.nightly.Municipality.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.report.html.AxeJudge;
import dk.milepael.report.html.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the sample's night in a browser, on a desk and on a phone. */
class SamplePagesTest {
    private static final int DESK = 1280;
    private static final int PHONE = 320;

    @TempDir static Path folder;
    private static Path night;
    private static List<Path> pages = List.of();
    private static List<AxeJudge.Finding> findings = List.of();

    @BeforeAll
    static void a_night_writes_the_pages_and_a_browser_shows_them() throws IOException {
        var browser = Browser.orAbort(folder);
        var municipality = new Municipality(folder.resolve("municipality"));
        try (var plans = Files.list(SAMPLE)) {
            plans.forEach(plan -> municipality.drop(plan, plan.getFileName().toString()));
        }
        night = municipality.night(FRIDAY).folder();
        try (var files = Files.walk(night)) {
            pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
        }
        findings = new AxeJudge(browser, folder).judge(pages, DESK, PHONE);
    }

    @Test
    void every_page_is_judged_at_every_width() {
        assertThat(pages).hasSizeGreaterThan(10);
        assertThat(findings).hasSize(pages.size() * 2);
    }

    @Test
    void nothing_serious_is_found(TestReporter report) {
        assertThat(findings)
                .allSatisfy(finding ->
                        assertThat(finding.violations())
                                .as("%s at %d", finding.page(), finding.width())
                                .noneMatch(AxeJudge.Violation::isSerious));
        findings.stream()
                .filter(finding -> !finding.violations().isEmpty())
                .forEach(finding -> report.publishEntry("axe", finding.toString()));
    }

    @Test
    void no_page_is_wider_than_its_screen() {
        assertThat(findings)
                .allSatisfy(finding ->
                        assertThat(finding.needed())
                                .as("%s at %d", finding.page(), finding.width())
                                .isLessThanOrEqualTo(finding.width()));
    }

    @Test
    void the_start_page_shows_what_is_chosen_and_says_how_many() {
        var browser = Browser.orAbort(folder);
        var page = night.resolve("index.html").toUri().toString();

        var all = browser.dom(page);
        var chosen = browser.dom(page + "#vurdering=red");

        assertThat(all)
                .contains("<form ")
                .doesNotContain("hidden=\"\"")
                .doesNotContain("hidden=\"hidden\"");
        int rows = rows(all, "<tr data-ansvarlig");
        int hidden = rows(chosen, "<tr data-ansvarlig[^>]*hidden=\"\"");
        assertThat(hidden)
                .isEqualTo(rows - rows(all, "<tr data-ansvarlig[^>]*data-vurdering=\"red\""));
        assertThat(all).contains("<output>%d af %d vises</output>".formatted(rows, rows));
        assertThat(chosen)
                .contains("<output>%d af %d vises</output>".formatted(rows - hidden, rows));
    }

    private static int rows(String dom, String row) {
        return (int) Pattern.compile(row).matcher(dom).results().count();
    }
}
