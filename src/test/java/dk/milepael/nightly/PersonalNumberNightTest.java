package dk.milepael.nightly;

import static dk.milepael.nightly.Municipality.FRIDAY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files with personal numbers in every place that a cell is not, and in their own names. */
class PersonalNumberNightTest {
    private static final String PARTED = "311290-1234";
    private static final String WHOLE = "3112901234";

    @TempDir Path folder;

    @Test
    void no_number_of_a_file_or_of_its_name_is_stored_written_logged_or_sent() throws Exception {
        var municipality = new Municipality(folder);
        municipality.drop(plan(), "Sag " + PARTED + " hegn.xlsx");
        municipality.drop(plan(), "sag-" + WHOLE + "/Plan om " + WHOLE + ".xlsx");
        municipality.drop(("%PDF-1.4 " + WHOLE).getBytes(UTF_8), "Sag " + PARTED + ".pdf");
        municipality.drop(("intet " + WHOLE).getBytes(UTF_8), "Sag " + WHOLE + " x.docx");
        municipality.drop(new byte[0], "Sag " + WHOLE + " tom.xlsx");
        municipality.drop(("x: " + PARTED).getBytes(UTF_8), PARTED + ".mapping.yaml");
        municipality.drop(Sheet.of("Modtagere " + PARTED, recipients()), "modtagere.xlsx");
        municipality.drop(Sheet.of("Ark " + WHOLE, corrections()), "rettelser.xlsx");

        var night = municipality.night(FRIDAY);
        try (var application = municipality.start()) {
            application.getBean(PublicReports.class).write(night.went().run());
        }

        assertThat(night.went().toItsEnd()).isTrue();
        assertThat(night.summary().text()).doesNotContain(PARTED, WHOLE);
        assertThat(holding(folder.resolve("output"))).isEmpty();
        assertThat(holding(folder.resolve("data")))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.getParent()).endsWith(Path.of("data/archive")));
        var receipt =
                Files.readString(
                        night.folder().resolve("kvitteringer/Sag xxxxxx-xxxx hegn.xlsx.html"));
        assertThat(receipt).contains("B2", "E2", "indeholder noget, der ligner et personnummer");
    }

    private static List<Path> holding(Path place) {
        return new OutputTraces(text -> text.contains(PARTED) || text.contains(WHOLE)).in(place);
    }

    private static List<List<String>> recipients() {
        return List.of(
                List.of("Navn", "Mail", "Også skrevet som"),
                List.of("Bo Lund", "bo@example.invalid", ""),
                List.of("Sag " + PARTED, "s" + WHOLE + "@example.invalid", ""),
                List.of("Ida Holm", "ida@example.invalid", PARTED));
    }

    private static List<List<String>> corrections() {
        return List.of(
                List.of("Plan", "Række", "Hvad", "Værdi", "Begrundelse", "Hvem"),
                List.of("Plan " + PARTED, "Rk " + WHOLE, "frist", PARTED, "om " + WHOLE, WHOLE));
    }

    private static byte[] plan() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Plan " + WHOLE);
            row(sheet, "Handling", "Milepæle", "Frist", "Status", "Ansvarlig");
            row(sheet, "A. Hegn", "Hegn for " + PARTED, "1-2-2027", "I gang", "Bo " + WHOLE);
            row(sheet, "", "Evaluering", "1-3-2027", "", "Bo Lund");
            comment(sheet);
            sheet.getHeader().setCenter("Sag " + PARTED);
            hidden(workbook);
            metadata(workbook);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void row(XSSFSheet sheet, String... texts) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
    }

    private static void comment(XSSFSheet sheet) {
        var creation = sheet.getWorkbook().getCreationHelper();
        var anchor = creation.createClientAnchor();
        anchor.setCol1(1);
        anchor.setRow1(2);
        var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(creation.createRichTextString("om " + WHOLE));
        comment.setAuthor("x " + PARTED);
        sheet.getRow(2).getCell(1).setCellComment(comment);
    }

    private static void hidden(XSSFWorkbook workbook) {
        row(workbook.createSheet("Skjult " + WHOLE), "se " + PARTED, WHOLE);
        workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        var name = workbook.createName();
        name.setNameName("sag");
        name.setRefersToFormula("\"" + PARTED + "\"");
        embed(workbook);
    }

    private static void embed(XSSFWorkbook workbook) {
        try {
            workbook.addOlePackage(WHOLE.getBytes(UTF_8), "l" + WHOLE, "f" + WHOLE, "c" + WHOLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void metadata(XSSFWorkbook workbook) {
        var properties = workbook.getProperties();
        properties.getCoreProperties().setCreator("Bo " + PARTED);
        properties.getCoreProperties().setTitle("Sag " + WHOLE);
        properties.getCoreProperties().setKeywords(WHOLE);
        properties.getExtendedProperties().setCompany("x " + PARTED);
        properties.getCustomProperties().addProperty("cpr", PARTED);
    }
}
