package dk.milepael.nightly;

import static dk.milepael.nightly.Municipality.FRIDAY;
import static dk.milepael.nightly.Municipality.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.nightly.Municipality.Finished;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that can't be read, beside two that can. */
class BadInputNightTest {
    private static final Path CATALOGUE =
            SAMPLE.resolve("Handlingskatalog økonomistyring 2026.xlsx");
    private static final Path STATUS_TABLE =
            SAMPLE.resolve("Styr på driften status oktober 2026.xlsx");

    private static final String OVERVIEW = "rapporter/samlet/ledelsesoverblik.docx";

    @TempDir Path folder;
    private Municipality municipality;

    @BeforeEach
    void two_plans_are_dropped() {
        municipality = new Municipality(folder);
        municipality.drop(CATALOGUE, "Handlingskatalog.xlsx");
        municipality.drop(STATUS_TABLE, "Styr på driften.xlsx");
    }

    @Test
    void bad_files_are_named_with_what_to_do_and_good_ones_come_through() throws Exception {
        dropBadFiles();

        var night = municipality.night(FRIDAY);

        assertThat(NightTest.data(night).at("/plans")).hasSize(2);
        assertThat(night.summary().hasFaults()).isTrue();
        assertThat(night.summary().text())
                .contains("afkortet.xlsx. Filen er ikke læst: den er kun delvist kopieret. Åbn")
                .contains("tom.xlsx. Filen er ikke læst: den er tom (0 byte).")
                .contains("låst.xlsx. Filen er ikke læst: den er beskyttet med adgangskode. Gem")
                .contains("omdøbt pdf.xlsx. Filen er ikke læst: den er en PDF-fil. Find")
                .contains("omdøbt side.xlsx. Filen er ikke læst: den er en webside")
                .contains("omdøbt brev.xlsx. Filen er ikke læst: der er ingen plan i den,");
    }

    @ParameterizedTest
    @CsvSource({
        "afkortet.xlsx, gem den igen",
        "tom.xlsx, Læg den i mappen igen",
        "låst.xlsx, Gem en kopi uden adgangskode",
        "omdøbt pdf.xlsx, Find regnearket",
    })
    void a_refused_file_has_a_receipt_that_tells_what_to_do(String file, String toDo)
            throws Exception {
        dropBadFiles();

        var night = municipality.night(FRIDAY);

        assertThat(receipt(night, file)).contains(toDo).contains("Ingen plan er ændret.");
    }

    @Test
    void the_next_night_lists_refused_files_with_their_day_and_is_no_fault() throws Exception {
        dropBadFiles();
        municipality.night(FRIDAY);

        var next = municipality.night(FRIDAY.plusDays(1));

        assertThat(next.summary().hasFaults()).isFalse();
        assertThat(next.summary().text())
                .contains("Ikke læst siden 20. november 2026: tom.xlsx.")
                .contains("Ikke læst siden 20. november 2026: låst.xlsx.");
        assertThat(NightTest.data(next).at("/refused").findValuesAsString("since"))
                .hasSize(6)
                .containsOnly("2026-11-20");
    }

    @Test
    void a_truncated_new_version_leaves_the_last_good_one_in_force() throws Exception {
        var before = NightTest.data(municipality.night(FRIDAY)).at("/plans");
        municipality.drop(half(STATUS_TABLE), "Styr på driften.xlsx");

        var night = municipality.night(FRIDAY.plusDays(1));

        assertThat(NightTest.data(night).at("/plans").findValuesAsString("sha256"))
                .isEqualTo(before.findValuesAsString("sha256"));
        assertThat(receipt(night, "Styr på driften.xlsx"))
                .contains("kun delvist kopieret")
                .contains("Imens gælder versionen fra 20. november 2026.");
    }

    @Test
    void a_table_saved_as_text_under_a_workbooks_name_is_read_with_a_remark() throws Exception {
        var table =
                "Handling;Milepæle;Frist;Status\nKursus;Holdt;jun-26;I gang\nUdbud;Sendt;aug-26;\n";
        municipality.drop(table.getBytes(StandardCharsets.UTF_8), "tabel.xlsx");

        var night = municipality.night(FRIDAY);

        assertThat(NightTest.data(night).at("/plans")).hasSize(3);
        assertThat(receipt(night, "tabel.xlsx")).contains("en tekstfil (.csv)");
    }

    @Test
    void a_report_of_our_own_in_the_folder_is_no_plan() throws Exception {
        var report = municipality.night(FRIDAY).folder().resolve(OVERVIEW);
        municipality.drop(report, "ledelsesoverblik.docx");

        var night = municipality.night(FRIDAY.plusDays(1));

        assertThat(NightTest.data(night).at("/plans")).hasSize(2);
        assertThat(night.summary().text()).contains("en rapport, som Milepæl selv har skrevet");
    }

    private void dropBadFiles() throws IOException, GeneralSecurityException {
        municipality.drop(half(CATALOGUE), "afkortet.xlsx");
        municipality.drop(new byte[0], "tom.xlsx");
        municipality.drop(locked(CATALOGUE), "låst.xlsx");
        municipality.drop(
                "%PDF-1.7\n%\n1 0 obj\n".getBytes(StandardCharsets.UTF_8), "omdøbt pdf.xlsx");
        municipality.drop(
                "<!DOCTYPE html><html><body><table></table></body></html>"
                        .getBytes(StandardCharsets.UTF_8),
                "omdøbt side.xlsx");
        municipality.drop(letter(), "omdøbt brev.xlsx");
    }

    private static byte[] letter() throws IOException {
        try (var letter = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            letter.createParagraph().createRun().setText("Kære alle");
            letter.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] half(Path file) throws IOException {
        var whole = Files.readAllBytes(file);
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] locked(Path file) throws IOException, GeneralSecurityException {
        try (var compound = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("hemmeligt");
            try (var inside = encryptor.getDataStream(compound)) {
                Files.copy(file, inside);
            }
            compound.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static String receipt(Finished night, String file) throws IOException {
        return Files.readString(night.folder().resolve("kvitteringer/" + file + ".html"))
                .replace("\u00A0", " ");
    }
}
