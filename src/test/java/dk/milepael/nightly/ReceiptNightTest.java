package dk.milepael.nightly;

import static dk.milepael.nightly.Municipality.FRIDAY;
import static dk.milepael.nightly.Municipality.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.ingest.Families;
import dk.milepael.ingest.PlanReader;
import dk.milepael.ingest.Reading;
import dk.milepael.ingest.workbook.WorkbookFiles;
import dk.milepael.nightly.Municipality.Finished;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ReceiptNightTest {
    private static final List<List<String>> PLAN =
            List.of(
                    List.of("Handling", "Milepæle", "Frist", "Status", "Ansvarlig"),
                    List.of("A. Nye målere", "Målerne er sat op", "30-11-2027", "I gang", "Teknik"),
                    List.of("", "Målerne aflæses", "en skøn dag", "I gang", "Teknik"),
                    List.of("", "Evaluering", "", "I gang", "Teknik"));

    @TempDir Path folder;
    private Municipality municipality;

    @BeforeEach
    void an_empty_folder() {
        municipality = new Municipality(folder);
    }

    @Test
    void a_dropped_workbook_comes_back_with_comments_on_its_cells() throws IOException {
        municipality.drop(workbook(PLAN), "Målere 2026.xlsx");

        var night = municipality.night(FRIDAY);

        var copy = night.folder().resolve("kvitteringer/Målere 2026.kvittering.xlsx");
        try (var workbook = new XSSFWorkbook(Files.newInputStream(copy))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Kvittering");
            assertThat(comments(workbook))
                    .containsOnlyKeys("C3", "C4")
                    .hasEntrySatisfying(
                            "C3", said -> assertThat(said).contains("en skøn dag", "Skriv en dato"))
                    .hasEntrySatisfying("C4", said -> assertThat(said).contains("ingen frist"));
        }
        assertThat(night.folder().resolve("kvitteringer/Målere 2026.xlsx.html"))
                .content()
                .contains("href=\"./M%C3%A5lere%202026.kvittering.xlsx\"");
        assertThat(night.folder().resolve("index.html"))
                .content()
                .contains("kvitteringer/M%C3%A5lere%202026.kvittering.xlsx");
        assertThat(reports(night)).contains("kvitteringer/Målere 2026.kvittering.xlsx");
        assertThat(night.folder().resolve("kvitteringer")).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void a_file_with_nothing_to_remark_is_given_back_with_its_counts() throws IOException {
        municipality.drop(workbook(PLAN.subList(0, 2)), "Målere.xlsx");

        var night = municipality.night(FRIDAY);

        var copy = night.folder().resolve("kvitteringer/Målere.kvittering.xlsx");
        try (var workbook = new XSSFWorkbook(Files.newInputStream(copy))) {
            assertThat(comments(workbook)).isEmpty();
            assertThat(text(workbook))
                    .contains("Filen er læst.", "Målere.xlsx: 1 milepæl, 1 frist.")
                    .contains("Du skal ikke gøre noget.");
        }
    }

    @Test
    void a_marked_copy_that_is_dropped_is_read_as_the_original_was() throws IOException {
        municipality.drop(workbook(PLAN), "Målere.xlsx");
        var night = municipality.night(FRIDAY);
        var reader = new PlanReader(new WorkbookFiles(), Families.standard());

        var before = reader.read(municipality.input().resolve("Målere.xlsx"), "Målere.xlsx");
        var after =
                reader.read(
                        night.folder().resolve("kvitteringer/Målere.kvittering.xlsx"),
                        "Målere.xlsx");

        assertThat(((Reading.Read) after).plans()).isEqualTo(((Reading.Read) before).plans());
    }

    @Test
    void a_workbook_with_a_personal_number_gets_the_page_alone_and_is_told_why()
            throws IOException {
        var row = List.of("", "Aftale med 010170-1234", "31-12-2027", "I gang", "Teknik");
        municipality.drop(workbook(List.of(PLAN.get(0), PLAN.get(1), row)), "Målere.xlsx");

        var night = municipality.night(FRIDAY);

        assertThat(night.folder().resolve("kvitteringer/Målere.kvittering.xlsx")).doesNotExist();
        assertThat(night.folder().resolve("kvitteringer/Målere.xlsx.html"))
                .content()
                .contains("fordi noget i filen ligner et personnummer")
                .doesNotContain("010170");
    }

    @Test
    void two_files_that_differ_in_their_ending_alone_get_a_copy_each() throws IOException {
        municipality.drop(workbook(PLAN), "Målere.xlsx");
        municipality.drop(workbook(PLAN.subList(0, 2)), "målere.xls");

        var night = municipality.night(FRIDAY);

        assertThat(reports(night))
                .contains(
                        "kvitteringer/Målere.xlsx.kvittering.xlsx",
                        "kvitteringer/målere.xls.kvittering.xlsx");
    }

    @Test
    void a_file_that_cannot_be_marked_has_its_receipt_on_the_page() {
        var lines = "Handling;Milepæle;Frist;Ansvarlig\nA. Nye målere;Målerne er sat op;;Teknik\n";
        municipality.drop(lines.getBytes(StandardCharsets.UTF_8), "Målere.csv");

        var night = municipality.night(FRIDAY);

        assertThat(night.folder().resolve("kvitteringer/Målere.csv.html"))
                .content()
                .contains("Den laves kun af Excel-projektmapper", "ingen frist");
    }

    @Test
    void the_samples_own_files_come_back_marked() {
        municipality.drop(
                SAMPLE.resolve("Handlingskatalog økonomistyring 2026.xlsx"), "Katalog.xlsx");
        municipality.drop(
                SAMPLE.resolve("Styr på driften status oktober 2026.xlsx"), "Styr på driften.xlsx");

        assertThat(reports(municipality.night(FRIDAY)))
                .contains(
                        "kvitteringer/Katalog.kvittering.xlsx",
                        "kvitteringer/Styr på driften.kvittering.xlsx");
    }

    private static byte[] workbook(List<List<String>> rows) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Plan");
            for (var values : rows) {
                var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (var value : values) {
                    var cell = row.createCell(Math.max(0, row.getLastCellNum()));
                    cell.setCellValue(value);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> comments(XSSFWorkbook workbook) {
        return workbook.getSheet("Plan").getCellComments().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                at -> at.getKey().formatAsString(),
                                at -> at.getValue().getString().getString()));
    }

    private static List<String> text(XSSFWorkbook workbook) {
        var text = new java.util.ArrayList<String>();
        workbook.getSheetAt(0)
                .forEach(row -> row.forEach(cell -> text.add(cell.getStringCellValue())));
        return text;
    }

    private static List<String> reports(Finished night) {
        return JsonMapper.shared()
                .readTree(night.folder().resolve("manifest.json").toFile())
                .at("/reports")
                .valueStream()
                .map(report -> report.at("/path").asString())
                .toList();
    }
}
