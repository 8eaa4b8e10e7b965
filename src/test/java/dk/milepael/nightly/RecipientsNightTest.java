package dk.milepael.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.delivery.Recipient;
import dk.milepael.delivery.RecipientList;
import dk.milepael.report.mail.UnlistedOwner;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecipientsNightTest {
    private static final String HEAD = "Navn;Mail;Planer;Også skrevet som\n";
    private static final String FOUR =
            HEAD
                    + "Ida Holm;ih@example.invalid;;\n"
                    + "Bo Krogh;bk@example.invalid;;BK\n"
                    + "Eva Lund;el@example.invalid;;\n"
                    + "Ole Berg;ob@example.invalid;;\n";

    @TempDir private Path folder;
    private Municipality municipality;

    @BeforeEach
    void a_plan_lies_in_the_folder() {
        municipality = new Municipality(folder);
        drop("Cykelplan.csv", "Handling;Milepæl;Frist;Ansvarlig\nStier;Male bro;1. maj 2027;BK\n");
    }

    @Test
    void the_list_is_in_force_the_night_it_is_dropped_and_has_a_receipt() throws Exception {
        drop("modtagere.csv", FOUR);

        var night = municipality.night(Municipality.FRIDAY);

        assertThat(inForce(night).called("bk").orElseThrow().contact().address())
                .isEqualTo("bk@example.invalid");
        assertThat(receipt(night))
                .contains("Filen er læst.")
                .contains("Modtagere på listen: 4 = 4 i brug + 0 ikke brugt.")
                .contains("Du skal ikke gøre noget.");
        assertThat(night.summary().hasFaults()).as(night.summary().text()).isFalse();
        assertThat(NightTest.data(night).at("/refused")).isEmpty();
        assertThat(NightTest.data(night).at("/plans")).hasSize(1);
    }

    @Test
    void wrong_rows_are_remarks_and_the_good_ones_are_used() throws Exception {
        drop("modtagere.csv", FOUR + "Per Dam;per;;\nLis Wind;lw@example.invalid;Månen;\n");

        var night = municipality.night(Municipality.FRIDAY);

        assertThat(receipt(night))
                .contains("Filen er læst med 2 bemærkninger.")
                .contains("»per« er ikke en mailadresse.")
                .contains("B6")
                .contains("Ingen gældende plan hedder »Månen«.");
        assertThat(inForce(night).all()).hasSize(5);
        assertThat(night.summary().text())
                .contains(
                        "modtagere.csv: modtagere i brug 5, rækker ikke brugt 1, bemærkninger i"
                                + " kvitteringen 2.");
    }

    @Test
    void a_huge_cell_lets_its_own_row_fall_and_tells_why() throws Exception {
        municipality.drop(
                swollen(workbook(10), "Navn 1", "Ida " + "x".repeat(40_000)), "modtagere.xlsx");

        var night = municipality.night(Municipality.FRIDAY);

        assertThat(inForce(night).all()).hasSize(9);
        assertThat(receipt(night, "modtagere.xlsx"))
                .contains("Modtagere på listen: 11 = 9 i brug + 2 ikke brugt.")
                .contains("Cellen har langt mere tekst, end der kan stå i den: »Ida xxxx")
                .contains("Slet teksten i cellen, og skriv kun det, der hører til i kolonnen.")
                .doesNotContain("x".repeat(100));
    }

    @Test
    void a_thousand_wrong_rows_are_told_on_few_lines_and_the_summary_counts_the_same()
            throws Exception {
        var wrong = new StringBuilder(FOUR.replace("Mail;", "Mail;Farve;").replace("d;;", "d;;;"));
        for (int n = 0; n < 1_000; n++) {
            wrong.append("Person %d;forkert %d;grøn;Plan %d;\n".formatted(n, n, n));
        }
        drop("modtagere.csv", wrong.toString());

        var night = municipality.night(Municipality.FRIDAY);

        var receipt = receipt(night);
        assertThat(receipt)
                .contains("Filen er læst med 2 bemærkninger.")
                .contains("»forkert 0« er ikke en mailadresse. (1.000 steder)")
                .hasSizeLessThan(60_000);
        assertThat(night.summary().text())
                .contains("rækker ikke brugt 1.000, bemærkninger i kvitteringen 2.");
    }

    @Test
    void a_personal_number_is_hidden_and_the_receipt_names_its_sheet_and_cell() throws Exception {
        var rows =
                List.of(
                        List.of("Navn", "Mail", "Også skrevet som"),
                        List.of("Ida Holm", "ih@example.invalid", "cpr 311290 1234"),
                        List.of("Bo Krogh", "bk@example.invalid", "BK"));
        municipality.drop(Sheet.of("Modtagere", rows), "modtagere.xlsx");

        var night = municipality.night(Municipality.FRIDAY);
        var next = municipality.night(Municipality.FRIDAY.plusDays(1));

        for (var told : List.of(night, next)) {
            assertThat(receipt(told, "modtagere.xlsx"))
                    .contains("Teksten i C2 indeholder noget, der ligner et personnummer.")
                    .contains("Modtagere, C2")
                    .doesNotContain("311290");
        }
    }

    @Test
    void a_broken_new_version_leaves_the_last_good_one_in_force() throws Exception {
        drop("modtagere.csv", FOUR);
        municipality.night(Municipality.FRIDAY);
        drop("modtagere.csv", "Navn;Telefon\nIda Holm;12 34 56 78\n");

        var night = municipality.night(Municipality.FRIDAY.plusDays(1));
        var next = municipality.night(Municipality.FRIDAY.plusDays(2));

        assertThat(inForce(night).all()).hasSize(4);
        assertThat(night.summary().hasFaults()).isTrue();
        assertThat(night.summary().text())
                .contains("Modtagerlisten er ikke læst")
                .contains("Modtagerlisten fra 20. november 2026 gælder stadig.");
        assertThat(receipt(night)).contains("Imens gælder versionen fra 20. november 2026.");
        assertThat(next.summary().hasFaults()).as("told once").isFalse();
        assertThat(next.summary().text()).contains("gælder stadig");
    }

    @Test
    void a_version_without_most_of_the_recipients_is_not_used_until_it_says_that_it_is_all_new()
            throws Exception {
        drop("modtagere.csv", FOUR);
        municipality.night(Municipality.FRIDAY);
        drop("modtagere.csv", HEAD + "Per Dam;pd@example.invalid;;\n");

        var doubted = municipality.night(Municipality.FRIDAY.plusDays(1));
        drop("modtagere.csv", "Hele listen er ny;;;\n" + HEAD + "Per Dam;pd@example.invalid;;\n");
        var believed = municipality.night(Municipality.FRIDAY.plusDays(2));

        assertThat(doubted.summary().text()).contains("kun 0 af de 4 modtagere");
        assertThat(inForce(believed).all()).hasSize(1);
        assertThat(believed.summary().hasFaults()).as(believed.summary().text()).isFalse();
    }

    @Test
    void the_last_list_stays_in_force_when_the_file_is_removed() throws Exception {
        drop("modtagere.csv", FOUR);
        municipality.night(Municipality.FRIDAY);
        municipality.remove("modtagere.csv");

        var night = municipality.night(Municipality.FRIDAY.plusDays(1));

        assertThat(inForce(night).all()).hasSize(4);
        assertThat(night.summary().hasFaults()).isFalse();
        assertThat(night.summary().text())
                .contains("modtagere.csv ligger ikke i mappen.")
                .contains("Modtagerlisten fra 20. november 2026 gælder stadig.");
    }

    @Test
    void of_two_lists_the_one_in_the_folder_itself_counts() throws Exception {
        drop("arkiv/modtagere.csv", HEAD + "Per Dam;pd@example.invalid;;\n");
        drop("modtagere.csv", FOUR);

        var night = municipality.night(Municipality.FRIDAY);

        assertThat(inForce(night).all()).hasSize(4);
        assertThat(night.summary().text()).contains("»arkiv/modtagere.csv« er ikke læst");
    }

    @Test
    void owners_on_no_list_are_told_with_whom_they_are_like_and_are_never_taken_for_them()
            throws Exception {
        drop(
                "Veje.csv",
                """
                Handling;Milepæl;Frist;Ansvarlig
                Veje;Asfalt;1. maj 2027;Ida Hollm
                Veje;Striber;1. juni 2027;Ida Hollm
                Veje;Skilte;1. juli 2027;EL
                Veje;Træer;1. august 2027;Gartneriet
                """);
        drop("modtagere.csv", FOUR);

        var night = municipality.night(Municipality.FRIDAY);

        assertThat(unlisted(night))
                .containsExactly(
                        new UnlistedOwner("EL", List.of("Veje"), 1, "Eva Lund"),
                        new UnlistedOwner("Gartneriet", List.of("Veje"), 1, null),
                        new UnlistedOwner("Ida Hollm", List.of("Veje"), 2, "Ida Holm"));
        assertThat(inForce(night).called("Ida Hollm")).isEmpty();
        assertThat(night.summary().text())
                .contains("ikke står på modtagerlisten: EL, Gartneriet, Ida Hollm.");
    }

    @Test
    void without_a_list_nobody_is_missing_on_it() throws Exception {
        var night = municipality.night(Municipality.FRIDAY);

        assertThat(unlisted(night)).isEmpty();
        assertThat(night.summary().text()).doesNotContain("modtagerliste");
    }

    @Test
    void a_workbook_of_a_thousand_is_read_and_a_name_with_a_header_in_it_is_refused()
            throws Exception {
        municipality.drop(workbook(1000), "modtagere.xlsx");

        var night = municipality.night(Municipality.FRIDAY);

        var list = inForce(night);
        assertThat(list.all()).hasSize(1000);
        assertThat(list.called("Navn 7").orElseThrow().absence())
                .isEqualTo(
                        new Recipient.Absence(
                                LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 8), "navn-8"));
        assertThat(list.called("Ida Bcc alle example invalid")).isEmpty();
        assertThat(receipt(night, "modtagere.xlsx"))
                .contains("Modtagere på listen: 1.001 = 1.000 i brug + 1 ikke brugt.")
                .contains("»Ida Bcc: alle@example.invalid« kan ikke bruges som navn.");
    }

    /** With real dates, and last a name that would add a header to a mail. */
    private static byte[] workbook(int rows) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Modtagere");
            row(sheet, "Navn", "Mail", "Stedfortræder", "Fravær fra", "Fravær til");
            for (int n = 0; n < rows; n++) {
                row(sheet, "Navn " + n, "n" + n + "@example.invalid", "", "", "");
            }
            row(sheet, "Ida\r\nBcc: alle@example.invalid", "ida@example.invalid", "", "", "");
            var style = workbook.createCellStyle();
            style.setDataFormat((short) 14);
            var away = sheet.getRow(8);
            away.getCell(2).setCellValue("Navn 8");
            for (int column = 3; column <= 4; column++) {
                away.getCell(column).setCellStyle(style);
                away.getCell(column)
                        .setCellValue(LocalDate.of(2026, 12, 1).plusDays((column - 3) * 7L));
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** A workbook in which a text was replaced by one that Excel would not write. */
    private static byte[] swollen(byte[] workbook, String old, String swollen) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(workbook));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                var text = in.readAllBytes();
                zip.write(
                        entry.getName().endsWith("sharedStrings.xml")
                                ? new String(text, StandardCharsets.UTF_8)
                                        .replace(">" + old + "<", ">" + swollen + "<")
                                        .getBytes(StandardCharsets.UTF_8)
                                : text);
            }
        }
        return out.toByteArray();
    }

    private static void row(XSSFSheet sheet, String... texts) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
    }

    private List<UnlistedOwner> unlisted(Municipality.Finished night) {
        try (var application = municipality.start()) {
            return application.getBean(UnlistedOwners.class).of(night.went().run());
        }
    }

    private RecipientList inForce(Municipality.Finished night) {
        try (var application = municipality.start()) {
            return application.getBean(Recipients.class).inForce(night.went().run());
        }
    }

    private static String receipt(Municipality.Finished night) throws Exception {
        return receipt(night, "modtagere.csv");
    }

    private static String receipt(Municipality.Finished night, String file) throws Exception {
        return Files.readString(night.folder().resolve("kvitteringer/" + file + ".html"))
                .replace("\u00A0", " ");
    }

    private void drop(String name, String text) {
        municipality.drop(text.getBytes(StandardCharsets.UTF_8), name);
    }
}
