package dk.milepael.nightly;

import static dk.milepael.nightly.Municipality.FRIDAY;
import static dk.milepael.nightly.Municipality.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.nightly.Municipality.Counted;
import dk.milepael.nightly.Municipality.Finished;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NightTest {
    private static final Path CATALOGUE =
            SAMPLE.resolve("Handlingskatalog økonomistyring 2026.xlsx");
    private static final Path STATUS_TABLE =
            SAMPLE.resolve("Styr på driften status oktober 2026.xlsx");

    @TempDir Path folder;
    private Municipality municipality;

    @BeforeEach
    void two_plans_are_dropped() {
        municipality = new Municipality(folder);
        municipality.drop(CATALOGUE, "Handlingskatalog.xlsx");
        municipality.drop(STATUS_TABLE, "Styr på driften.xlsx");
    }

    @Test
    void a_night_reads_each_file_and_writes_each_report_once() {
        var night = municipality.night(FRIDAY);

        assertThat(night.went().toItsEnd()).isTrue();
        assertThat(night.steps())
                .containsEntry("claim-files", new Counted(2, 2, 0))
                .containsEntry("read-plans", new Counted(2, 2, 0))
                .containsEntry("compare-versions", new Counted(3, 3, 0))
                .containsEntry("judge-plans", new Counted(2, 2, 0))
                .containsEntry("write-data", new Counted(1, 1, 0))
                .containsEntry("render-reports", everyReport(night))
                .containsEntry("write-receipts", new Counted(2, 2, 0))
                .containsEntry("write-manifest", new Counted(3, 3, 0));
        assertThat(night.summary().hasFaults()).isFalse();
    }

    /** Each of two plans, two pages on all and each owner in three formats, and the workbook. */
    private static Counted everyReport(Finished night) {
        var owners = night.steps().get("send-mail").written();
        var files = 3 * (2 + 2 + owners) + 1;
        return new Counted(files, files, 0);
    }

    @Test
    void a_night_leaves_every_file_that_is_promised() throws IOException {
        var night = municipality.night(FRIDAY);

        assertThat(files(night.folder()))
                .contains(
                        "index.html",
                        "data.json",
                        "manifest.json",
                        "kvitteringer/Handlingskatalog.xlsx.html",
                        "kvitteringer/Handlingskatalog.kvittering.xlsx",
                        "rapporter/samlet/ledelsesoverblik.pdf",
                        "rapporter/samlet/ledelsesoverblik.docx",
                        "rapporter/samlet/ledelsesoverblik.html",
                        "rapporter/samlet/fristkalender.pdf",
                        "rapporter/samlet/fristkalender.docx",
                        "rapporter/samlet/fristkalender.html",
                        "rapporter/samlet/milepaele.xlsx")
                .filteredOn(file -> file.endsWith("opfoelgning.pdf"))
                .hasSize(2);
        assertThat(municipality.output().resolve("seneste.html"))
                .content()
                .contains("2026-11-20/index.html");
    }

    @Test
    void a_dropped_file_is_archived_and_left_as_it_was() throws IOException {
        var dropped = municipality.input().resolve("Handlingskatalog.xlsx");
        var before = Files.getLastModifiedTime(dropped);

        municipality.night(FRIDAY);

        assertThat(dropped).hasSameBinaryContentAs(CATALOGUE);
        assertThat(Files.getLastModifiedTime(dropped)).isEqualTo(before);
        assertThat(folder.resolve("data/archive")).isDirectoryContaining("glob:**/*");
    }

    @Test
    void a_second_night_of_the_same_day_reads_nothing_and_mails_nobody_twice() {
        var first = municipality.night(FRIDAY);
        var second = municipality.night(FRIDAY);

        assertThat(first.steps().get("send-mail").written()).isPositive();
        assertThat(second.steps())
                .containsEntry("read-plans", new Counted(0, 0, 0))
                .containsEntry("send-mail", new Counted(0, 0, 0));
        assertThat(second.folder()).hasFileName("2026-11-20.2");
        assertThat(plans(second)).isEqualTo(plans(first));
    }

    @Test
    void an_earlier_report_day_gives_the_lights_of_that_day() {
        var friday = data(municipality.night(FRIDAY));
        var january = data(municipality.night(LocalDate.of(2026, 1, 15)));

        assertThat(counts(friday, "red")).isPositive();
        assertThat(counts(january, "red")).isZero();
    }

    @Test
    void the_same_content_under_a_new_name_is_not_read_again() {
        municipality.night(FRIDAY);
        municipality.drop(CATALOGUE, "Kopi af Handlingskatalog.xlsx");

        var night = municipality.night(FRIDAY);

        assertThat(night.steps()).containsEntry("read-plans", new Counted(0, 0, 0));
        assertThat(plans(night)).hasSize(2);
        assertThat(night.folder().resolve("kvitteringer/Kopi af Handlingskatalog.xlsx.html"))
                .content()
                .contains("Handlingskatalog.xlsx");
    }

    @Test
    void the_same_bytes_under_two_names_are_read_once() {
        municipality.drop(CATALOGUE, "Anden.xlsx");

        var night = municipality.night(FRIDAY);

        assertThat(night.steps()).containsEntry("read-plans", new Counted(2, 2, 0));
        assertThat(plans(night)).hasSize(2);
    }

    @Test
    void a_new_content_under_a_known_name_is_a_new_version_of_its_plan() {
        var first = plans(municipality.night(FRIDAY));
        municipality.drop(Later.statusTable(STATUS_TABLE), "Styr på driften.xlsx");

        var second = municipality.night(FRIDAY.plusDays(1));

        assertThat(plans(second)).isEqualTo(first);
        assertThat(data(second).at("/plans/1/initiatives").valueStream())
                .extracting(initiative -> initiative.at("/change").asString())
                .containsOnlyOnce("changed")
                .containsOnly("changed", "unchanged");
    }

    @Test
    void a_file_that_is_back_to_an_older_content_is_that_version_again() {
        municipality.night(FRIDAY);
        municipality.drop(Later.statusTable(STATUS_TABLE), "Styr på driften.xlsx");
        var changed = data(municipality.night(FRIDAY));
        municipality.drop(STATUS_TABLE, "Styr på driften.xlsx");

        var back = data(municipality.night(FRIDAY));

        assertThat(changed.at("/plans/1/initiatives/0/status").asString()).isEqualTo(Later.STATUS);
        assertThat(back.at("/plans/1/initiatives/0/status").asString()).isNotEqualTo(Later.STATUS);
    }

    @Test
    void a_plan_whose_file_left_is_reported_once_more_and_then_closed() {
        municipality.night(FRIDAY);
        municipality.remove("Styr på driften.xlsx");

        var last = data(municipality.night(FRIDAY));
        var closed = data(municipality.night(FRIDAY));

        assertThat(last.at("/plans").findValuesAsString("removed"))
                .containsExactly("false", "true");
        assertThat(closed.at("/plans")).hasSize(1);
    }

    @Test
    void a_plan_opens_again_when_its_file_is_back() {
        municipality.night(FRIDAY);
        municipality.remove("Styr på driften.xlsx");
        municipality.night(FRIDAY);
        municipality.night(FRIDAY);
        municipality.drop(STATUS_TABLE, "Styr på driften.xlsx");

        var night = municipality.night(FRIDAY);

        assertThat(plans(night)).hasSize(2);
        assertThat(night.steps()).containsEntry("read-plans", new Counted(0, 0, 0));
    }

    @Test
    void nothing_is_closed_when_most_files_are_gone_at_once() {
        municipality.night(FRIDAY);
        municipality.remove("Styr på driften.xlsx");
        municipality.remove("Handlingskatalog.xlsx");

        var night = municipality.night(FRIDAY);

        assertThat(plans(night)).hasSize(2);
        assertThat(night.summary().hasFaults()).isTrue();
        assertThat(night.summary().text()).contains("Mere end halvdelen");
        assertThat(plans(municipality.night(FRIDAY))).hasSize(2);
    }

    @Test
    void nothing_is_closed_when_the_folder_is_missing() throws IOException {
        municipality.night(FRIDAY);
        municipality.remove("Styr på driften.xlsx");
        municipality.remove("Handlingskatalog.xlsx");
        Files.delete(municipality.input());

        var night = municipality.night(FRIDAY);

        assertThat(plans(night)).hasSize(2);
        assertThat(night.summary().text()).contains("findes ikke");
    }

    @Test
    void a_known_day_hides_versions_that_were_read_later() {
        municipality.night(FRIDAY);
        municipality.drop(Later.statusTable(STATUS_TABLE), "Styr på driften.xlsx");
        municipality.night(FRIDAY.plusDays(7));

        var asKnown = data(municipality.night(FRIDAY.plusDays(7), FRIDAY));

        assertThat(asKnown.at("/plans/1/initiatives/0/status").asString())
                .isNotEqualTo(Later.STATUS);
    }

    static JsonNode data(Finished night) {
        return JsonMapper.shared().readTree(night.folder().resolve("data.json").toFile());
    }

    private static List<String> plans(Finished night) {
        return data(night)
                .at("/plans")
                .valueStream()
                .map(plan -> plan.at("/id").asString())
                .toList();
    }

    private static int counts(JsonNode data, String light) {
        return data.at("/plans")
                .valueStream()
                .mapToInt(plan -> plan.at("/counts/" + light).asInt())
                .sum();
    }

    private static List<String> files(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }
}
