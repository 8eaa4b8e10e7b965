package dk.milepael.nightly;

import static dk.milepael.nightly.Municipality.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.ingest.form.Forms;
import dk.milepael.store.PlanStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RoundTripNightTest {
    private static final String PLAN = "handlingskatalog-for-styrket-oekonomistyring-2026";
    private static final Path CATALOGUE =
            Municipality.SAMPLE.resolve("Handlingskatalog økonomistyring 2026.xlsx");

    @TempDir Path folder;

    @Test
    void a_form_that_was_answered_gives_a_version_with_exactly_the_answers() {
        var municipality = new Municipality(folder);
        municipality.drop(CATALOGUE, "Handlingskatalog.xlsx");
        municipality.night(FRIDAY);

        var form = form(municipality);
        municipality.remove("Handlingskatalog.xlsx");
        municipality.drop(edited(form, RoundTripNightTest::answer), "Noget andet.xlsx");
        var night = municipality.night(FRIDAY.plusDays(30));

        assertThat(data(night).path("plans"))
                .singleElement()
                .returns(PLAN, plan -> plan.path("id").asString());
        assertThat(changes(night))
                .containsExactly(
                        "m1 changed text",
                        "m2 changed status",
                        "m3 changed deadline",
                        "m4 gone ",
                        "m32 added ");
        assertThat(night.summary().hasFaults()).isFalse();
    }

    /** The rows of the first action stand from row 9 of the sheet. */
    private static void answer(XSSFSheet sheet) {
        write(sheet, 8, "Milepæle", "Alle har fået det skema, de skal bruge");
        write(sheet, 9, "Status", "Gennemført den 1. december 2026");
        write(sheet, 10, "Frist", "31-03-2027");
        sheet.removeRow(sheet.getRow(11));
        var row = sheet.createRow(11);
        for (int column = 0; column < sheet.getRow(3).getLastCellNum(); column++) {
            row.createCell(column);
        }
        write(sheet, 11, "Handling", "Tallene lægges på nettet.");
        write(sheet, 11, "Milepæle", "Siden er åben for alle borgere");
        write(sheet, 11, "Frist", "1. maj 2027");
    }

    private static byte[] form(Municipality municipality) {
        try (var application = municipality.start()) {
            var newest = application.getBean(PlanStore.class).newest(PLAN).orElseThrow();
            var version = newest.compared().present();
            return Forms.of("action-catalogue").orElseThrow().filled(PLAN, version);
        }
    }

    private static byte[] edited(byte[] form, Consumer<XSSFSheet> edit) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(form));
                var out = new ByteArrayOutputStream()) {
            edit.accept(workbook.getSheetAt(0));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(XSSFSheet sheet, int row, String heading, String text) {
        for (var cell : sheet.getRow(3)) {
            if (cell.getStringCellValue().equals(heading)) {
                sheet.getRow(row).getCell(cell.getColumnIndex()).setCellValue(text);
            }
        }
    }

    /** Each milestone that is not as it was, and which of its fields differ. */
    private static List<String> changes(Municipality.Finished night) {
        var changes = new ArrayList<String>();
        for (var initiative : data(night).path("plans").get(0).path("initiatives")) {
            for (var row : initiative.path("milestones")) {
                if (!row.path("change").asString().equals("unchanged")) {
                    var fields =
                            row.path("changes")
                                    .valueStream()
                                    .map(field -> field.path("field").asString())
                                    .toList();
                    changes.add(
                            "%s %s %s"
                                    .formatted(
                                            row.path("id").asString(),
                                            row.path("change").asString(),
                                            String.join(",", fields)));
                }
            }
        }
        return changes;
    }

    private static JsonNode data(Municipality.Finished night) {
        return JsonMapper.shared().readTree(night.folder().resolve("data.json"));
    }
}
