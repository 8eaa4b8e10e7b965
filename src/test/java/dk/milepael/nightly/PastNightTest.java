package dk.milepael.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PastNightTest {
    private static final LocalDate FRIDAY = Municipality.FRIDAY;
    private static final Instant LONG_AGO = Instant.parse("2026-11-19T02:00:00Z");

    @TempDir Path folder;
    private Municipality municipality;

    @BeforeEach
    void three_older_versions_lie_in_a_folder_of_their_own() {
        municipality = new Municipality(folder);
        old("C.xlsx", plan("Status pr. 30. september 2026", "31-12-2026", "I gang"));
        old("A.xlsx", plan("Status pr. 31. marts 2026", "30-06-2026", "I gang"));
        old("Handleplan juni 2026.xlsx", plan("", "30-09-2026", "I gang"));
        municipality.drop(plan("Status pr. 31. oktober 2026", "31-03-2027", "I gang"), "Nu.xlsx");
    }

    @Test
    void slips_are_counted_from_the_first_of_the_older_versions() {
        var past = past();
        var night = municipality.night(FRIDAY);

        assertThat(past.hasFaults()).isFalse();
        assertThat(past.lines())
                .containsExactly("Ældre statusfiler: 3 med en statusdato, 3 læst nu");
        assertThat(slips(night))
                .containsExactly(
                        "2026-06-30 2026-09-30 2026-06-30",
                        "2026-09-30 2026-12-31 2026-09-30",
                        "2026-12-31 2027-03-31 2026-11-20");
        assertThat(data(night).path("plans")).hasSize(1);
        assertThat(night.summary().hasFaults()).isFalse();
    }

    @Test
    void the_same_older_files_again_change_nothing() {
        past();
        var first = municipality.night(FRIDAY);

        var again = past();
        var second = municipality.night(FRIDAY.plusDays(1));

        assertThat(again.lines())
                .containsExactly("Ældre statusfiler: 3 med en statusdato, 0 læst nu");
        assertThat(again.hasFaults()).isFalse();
        assertThat(slips(second)).isEqualTo(slips(first));
    }

    @Test
    void the_days_of_the_older_files_have_no_reports_receipts_or_mails() throws IOException {
        past();

        assertThat(municipality.output()).doesNotExist();
        var night = municipality.night(FRIDAY);
        try (var receipts = Files.list(night.folder().resolve("kvitteringer"))) {
            assertThat(receipts.map(file -> file.getFileName().toString()))
                    .allMatch(name -> name.startsWith("Nu."));
        }
    }

    @Test
    void an_older_file_without_a_day_or_a_plan_is_named_and_left_out() throws IOException {
        old("Handleplan.xlsx", plan("", "30-04-2026", "I gang"));
        old("Tom.xlsx", new byte[0]);

        var past = past();

        assertThat(past.hasFaults()).isTrue();
        assertThat(past.lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("Handleplan.xlsx. Der står ingen statusdato"))
                .anyMatch(line -> line.contains("Tom.xlsx."));
    }

    @Test
    void a_plan_that_is_followed_already_gets_no_older_version() {
        municipality.night(FRIDAY);

        var past = past();

        assertThat(past.lines())
                .hasSize(4)
                .anyMatch(line -> line.contains("Ældre filer skal læses før den første"));
    }

    @Test
    void a_plan_of_the_past_alone_is_not_reported_today() {
        old("Gammel.xlsx", other());

        past();
        var night = municipality.night(FRIDAY);

        assertThat(data(night).path("plans")).hasSize(1);
        assertThat(night.summary().hasFaults()).isFalse();
    }

    private Summary past() {
        try (var application = municipality.start()) {
            return application.getBean(Past.class).read(folder.resolve("gamle"), FRIDAY);
        }
    }

    private void old(String name, byte[] content) {
        try {
            var file = Files.createDirectories(folder.resolve("gamle")).resolve(name);
            Files.write(file, content);
            Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] plan(String status, String deadline, String progress) {
        return workbook(
                List.of(
                        List.of("Handleplan for kurser 2026"),
                        List.of(status),
                        List.of("Handling", "Milepæle", "Frist", "Status", "Ansvarlig"),
                        List.of("Kurser", "Kurserne er holdt", deadline, progress, "Karla Brink"),
                        List.of("Lokaler", "Lokalerne er bestilt", "1. juni 2027", "", "Ove Lund"),
                        List.of("Bøger", "Bøgerne er købt", "løbende", "I gang", "Ove Lund")));
    }

    private static byte[] other() {
        return workbook(
                List.of(
                        List.of("Plan for haver 2025"),
                        List.of("Status pr. 30. juni 2025"),
                        List.of("Handling", "Milepæle", "Frist", "Status", "Ansvarlig"),
                        List.of("Hegn", "Hegnet er sat op", "1. maj 2025", "I gang", "Ove Lund"),
                        List.of("Træer", "Træerne er fældet", "1. juni 2025", "", "Ove Lund")));
    }

    private static byte[] workbook(List<List<String>> rows) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Plan");
            for (int row = 0; row < rows.size(); row++) {
                var line = sheet.createRow(row);
                for (int column = 0; column < rows.get(row).size(); column++) {
                    line.createCell(column).setCellValue(rows.get(row).get(column));
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> slips(Municipality.Finished night) {
        return data(night)
                .path("plans")
                .get(0)
                .path("initiatives")
                .get(0)
                .path("milestones")
                .get(0)
                .path("slips")
                .valueStream()
                .map(slip ->
                        slip.path("from").asString()
                                + " "
                                + slip.path("to").asString()
                                + " "
                                + slip.path("seen").asString())
                .toList();
    }

    private static JsonNode data(Municipality.Finished night) {
        return JsonMapper.shared().readTree(night.folder().resolve("data.json"));
    }
}
