package dk.milepael.nightly;

import static dk.milepael.nightly.Municipality.FRIDAY;
import static dk.milepael.nightly.Municipality.SAMPLE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.ingest.process.ReaderLimits;
import dk.milepael.ingest.workbook.HeavyWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to stop the night, beside one that is a plan, through the processes of a real run. */
class HostileNightTest {
    private static final Path CATALOGUE =
            SAMPLE.resolve("Handlingskatalog økonomistyring 2026.xlsx");
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static final String TYPE = "<!DOCTYPE a [<!ENTITY b \"b\">]>";
    private static final String DEEP = "<a>".repeat(1_000) + "</a>".repeat(1_000);

    /** Too little for POI to hold what the limits let pass. */
    private static final int SMALL_HEAP_MEGABYTES = 64;

    @TempDir Path folder;

    @Test
    void each_bad_file_has_its_message_and_the_good_one_comes_through() throws IOException {
        var limits =
                new ReaderLimits(
                        SMALL_HEAP_MEGABYTES, Duration.ofMinutes(2), Duration.ofSeconds(10));
        var municipality = new Municipality(folder, new Settings.Reader(true, limits));
        municipality.drop(CATALOGUE, "Handlingskatalog.xlsx");
        municipality.drop(HeavyWorkbook.in(folder), "fylder hukommelsen.xlsx");
        municipality.drop(changed(SHEET, "<worksheet", TYPE + "<worksheet"), "entiteter.xlsx");
        municipality.drop(changed(SHEET, "</worksheet>", DEEP + "</worksheet>"), "dyb.xlsx");
        municipality.drop(added("xl/media/nuller.bin", new byte[20 << 20]), "bombe.xlsx");
        municipality.drop(changed(SHEET, "<v>3</v>", "<v>70000</v>"), "tekster.xlsx");
        municipality.drop(changed(SHEET, "<row r=\"5\"", "<row r=\"5000000000\""), "rækker.xlsx");

        municipality.drop(Arrays.copyOf(added(SHEET, new byte[9]), 5_000), "halv.docx");
        municipality.drop(repeated(), "gentaget.ods");

        var night = municipality.night(FRIDAY);

        assertThat(NightTest.data(night).at("/plans")).hasSize(1);
        assertRefused(night, "fylder hukommelsen.xlsx", "den er for stor.");
        assertRefused(night, "entiteter.xlsx", "den beder om at hente");
        assertRefused(night, "dyb.xlsx", "den er bygget i så mange lag");
        assertRefused(night, "bombe.xlsx", "den er pakket så tæt");
        assertRefused(night, "tekster.xlsx", "den er beskadiget");
        assertRefused(night, "rækker.xlsx", "den er beskadiget");
        assertRefused(night, "halv.docx", "den er kun delvist kopieret");
        assertRefused(night, "gentaget.ods", "den er for stor.");
        assertThat(ProcessHandle.current().children()).isEmpty();
    }

    @Test
    void a_sheets_name_reaches_no_file_and_no_page_as_code() throws IOException {
        var municipality = new Municipality(folder);
        var name = "../../ude <b>nu</b>";
        municipality.drop(
                changed(
                        "xl/workbook.xml",
                        "name=\"Handlinger\"",
                        "name=\"../../ude &lt;b>nu&lt;/b>\""),
                "Handlingskatalog.xlsx");

        var night = municipality.night(FRIDAY);

        assertThat(NightTest.data(night).at("/plans")).hasSize(1);
        assertThat(names()).noneMatch(file -> file.contains("ude"));
        try (var pages = Files.walk(night.folder())) {
            for (var page : pages.filter(file -> file.toString().endsWith(".html")).toList()) {
                assertThat(page).content().doesNotContain(name);
            }
        }
    }

    /** In the summary of the night and on the receipt for the file. */
    private static void assertRefused(Municipality.Finished night, String file, String reason) {
        var message = "Filen er ikke læst: " + reason;
        assertThat(night.summary().text()).contains(file + ". " + message);
        assertThat(night.folder().resolve("kvitteringer/" + file + ".html"))
                .content()
                .contains(message);
    }

    /** A spreadsheet of a million rows in a few bytes. */
    private static byte[] repeated() throws IOException {
        var rows =
                "<t:table-row t:number-rows-repeated='1048576'><t:table-cell><x:p>igen</x:p></t:table-cell></t:table-row>";
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet".getBytes(UTF_8));
        parts.put(
                "content.xml",
                "<o:c xmlns:o='o' xmlns:t='t' xmlns:x='x'><o:body><o:s><t:table>%s</t:table></o:s></o:body></o:c>"
                        .formatted(rows)
                        .getBytes(UTF_8));
        return zipped(parts);
    }

    private List<String> names() throws IOException {
        try (var files = Files.walk(folder.getParent(), 2)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static byte[] changed(String part, String whole, String broken) throws IOException {
        var text = new String(parts().get(part), UTF_8);
        assertThat(text).contains(whole);
        return added(part, text.replace(whole, broken).getBytes(UTF_8));
    }

    private static byte[] added(String part, byte[] content) throws IOException {
        var parts = parts();
        parts.put(part, content);
        return zipped(parts);
    }

    private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var each : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> parts() throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(Files.newInputStream(CATALOGUE))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
