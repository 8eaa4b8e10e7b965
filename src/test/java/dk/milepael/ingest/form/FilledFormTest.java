package dk.milepael.ingest.form;

import static dk.milepael.history.PlanWorld.initiative;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.history.Change;
import dk.milepael.history.ComparedVersion;
import dk.milepael.history.PlanWorld;
import dk.milepael.history.VersionComparison;
import dk.milepael.ingest.Families;
import dk.milepael.ingest.PlanReader;
import dk.milepael.ingest.Reading;
import dk.milepael.ingest.workbook.WorkbookFiles;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilledFormTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Path SAMPLE = Path.of("input");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Handlingskatalog økonomistyring 2026.xlsx",
                "Styr på driften status oktober 2026.xlsx",
                "Virksomhedsplan Økonomi og Analyse 2026-2027.xlsx",
                "Udviklingsaftale 2027 Staben.xlsx",
                "Indsatskort 2026 Center for Teknik.docx"
            })
    void a_form_that_comes_back_as_it_was_changes_nothing(String file) {
        for (var plan : plans(read(SAMPLE.resolve(file)))) {
            var back = plans(read(filled(plan))).getFirst();

            var compared = compare(plan, back);

            assertThat(back.heading().hiddenPlanId()).isEqualTo("planen");
            assertThat(back.heading().family()).isEqualTo(plan.heading().family());
            assertThat(changes(compared)).isEmpty();
            assertThat(back.initiatives()).hasSameSizeAs(plan.initiatives());
            assertThat(back.milestones()).hasSameSizeAs(plan.milestones().toList());
        }
    }

    @Test
    void rows_keep_their_ids_however_they_are_sorted_and_reworded() {
        var plan = list();

        var back =
                edited(
                        plan,
                        sheet -> {
                            swap(sheet, 4, 7);
                            write(sheet, 4, "Milepæle", "Noget helt andet, skrevet forfra");
                            write(sheet, 5, "Status", "Gennemført den 1. november 2026");
                            write(sheet, 6, "Frist", "31-03-2027");
                        });

        assertThat(changes(compare(plan, back)))
                .containsExactly(
                        "m2 CHANGED [status: I gang → Gennemført den 1. november 2026]",
                        "m3 CHANGED [deadline: 1. kvartal 2027 → 31-03-2027]",
                        "m4 CHANGED [text: Deltagerne er spurgt → Noget helt andet, skrevet forfra]");
    }

    @Test
    void a_row_put_in_is_new_and_a_row_taken_out_is_gone() {
        var plan = list();

        var back =
                edited(
                        plan,
                        sheet -> {
                            sheet.removeRow(sheet.getRow(5));
                            write(sheet, 8, "Handling", "Kurser for ledere");
                            write(sheet, 8, "Milepæle", "Kurset er evalueret");
                            write(sheet, 8, "Frist", "1. juni 2027");
                        });

        assertThat(changes(compare(plan, back))).containsExactly("m2 GONE []", "m5 ADDED []");
    }

    @Test
    void of_a_row_and_its_copy_the_one_that_kept_its_words_is_the_row() {
        var plan = list();

        var back =
                edited(
                        plan,
                        sheet -> {
                            sheet.copyRows(4, 4, 8, new CellCopyPolicy());
                            write(sheet, 4, "Milepæle", "Materialet er trykt");
                        });

        var compared = compare(plan, back);
        assertThat(changes(compared)).containsExactly("m5 ADDED []");
        assertThat(compared.version().milestones())
                .filteredOn(milestone -> milestone.id().equals("m1"))
                .extracting(Milestone::text)
                .containsExactly("Underviserne er fundet");
    }

    @Test
    void rows_sorted_without_their_ids_are_known_by_their_words() {
        var plan = list();

        var back = edited(plan, sheet -> swapCells(sheet, 4, 5, 1));

        assertThat(changes(compare(plan, back))).isEmpty();
    }

    @Test
    void unchanged_is_an_answer_that_leaves_the_last_status_standing() {
        var plan = list();

        var back = edited(plan, sheet -> write(sheet, 5, "Status", "uændret"));

        assertThat(changes(compare(plan, back))).isEmpty();
    }

    @Test
    void what_a_form_says_is_never_a_formula_and_its_ids_are_out_of_sight() throws IOException {
        var plan = list();

        try (var workbook = new XSSFWorkbook(Files.newInputStream(filled(plan)))) {
            var sheet = workbook.getSheetAt(0);

            assertThat(sheet.isColumnHidden(1)).isTrue();
            assertThat(sheet.getProtect()).isFalse();
            assertThat(sheet.getRow(6).getCell(column(sheet, "Milepæle")))
                    .returns(CellType.STRING, cell -> cell.getCellType())
                    .returns("=Tilmeldingen åbner", cell -> cell.getStringCellValue())
                    .returns("@", cell -> cell.getCellStyle().getDataFormatString());
        }
    }

    @Test
    void ids_out_of_sight_are_neither_read_as_text_nor_remarked_upon() {
        var reading = (Reading.Read) read(filled(list()));

        assertThat(reading.remarks()).isEmpty();
        assertThat(reading.plans().getFirst().remarks()).isEmpty();
        assertThat(reading.plans().getFirst().leftOut()).isEmpty();
        assertThat(reading.toString()).doesNotContain("[milepael");
    }

    /** A plain list of four milestones under two actions, as a form and as it is read. */
    private PlanVersion list() {
        var rows =
                List.of(
                        milestone("m1", "Kurser for ledere", "Underviserne er fundet", "dec-26"),
                        milestone("m2", "Kurser for ledere", "Lokalerne er bestilt", "27-11-2026"),
                        milestone("m3", "Kurser for nye", "=Tilmeldingen åbner", "1. kvartal 2027"),
                        milestone("m4", "Kurser for nye", "Deltagerne er spurgt", "uge 7 2027"));
        var first = initiative("i1", null, null, "Kurser for ledere", rows.get(0), rows.get(1));
        var second = initiative("i2", null, null, "Kurser for nye", rows.get(2), rows.get(3));
        var made = PlanWorld.plan("Handleplan for kurser 2026", 2026, List.of(), first, second);
        return plans(read(filled(made))).getFirst();
    }

    private static Milestone milestone(String id, String action, String text, String deadline) {
        var progress = new Progress("I gang", null, null, null, null);
        var written = Deadline.unreadable(deadline);
        var row = PlanWorld.milestone(id, action, text, written, progress);
        var isFirst = id.equals("m1") || id.equals("m3");
        return row.with(PlanWorld.at(isFirst ? (id.equals("m1") ? "A1" : "A2") : "A9"));
    }

    private PlanVersion edited(PlanVersion plan, Consumer<XSSFSheet> edit) {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(filled(plan)));
                var out = new ByteArrayOutputStream()) {
            edit.accept(workbook.getSheetAt(0));
            workbook.write(out);
            var file = Files.write(folder.resolve("rettet.xlsx"), out.toByteArray());
            return plans(read(file)).getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int column(XSSFSheet sheet, String heading) {
        for (var cell : sheet.getRow(3)) {
            if (cell.getStringCellValue().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + heading);
    }

    private static void write(XSSFSheet sheet, int row, String heading, String text) {
        sheet.getRow(row).getCell(column(sheet, heading)).setCellValue(text);
    }

    /** As sorting does: whole rows change places. */
    private static void swap(XSSFSheet sheet, int one, int other) {
        swapCells(sheet, one, other, -1);
    }

    /** The same, but for one column that stays as it is. */
    private static void swapCells(XSSFSheet sheet, int one, int other, int stays) {
        for (int column = 0; column < sheet.getRow(3).getLastCellNum(); column++) {
            if (column != stays) {
                var above = sheet.getRow(one).getCell(column);
                var below = sheet.getRow(other).getCell(column);
                var text = text(above);
                above.setCellValue(text(below));
                below.setCellValue(text);
            }
        }
    }

    private static String text(Cell cell) {
        return new DataFormatter().formatCellValue(cell);
    }

    /** What happened to the rows that are not as they were: «m3 CHANGED [status: a → b]». */
    private static List<String> changes(ComparedVersion compared) {
        return compared.changes().entrySet().stream()
                .filter(change -> change.getValue().kind() != Change.Kind.UNCHANGED)
                .map(change ->
                        change.getKey()
                                + " "
                                + change.getValue().kind()
                                + " "
                                + fields(change.getValue()))
                .sorted()
                .toList();
    }

    private static List<String> fields(Change change) {
        return change.fields().stream()
                .map(field -> field.field() + ": " + field.from() + " → " + field.to())
                .toList();
    }

    private static ComparedVersion compare(PlanVersion before, PlanVersion now) {
        return VersionComparison.compare(VersionComparison.compare(null, before, DAY), now, DAY);
    }

    private Path filled(PlanVersion plan) {
        try {
            var form = Forms.of(plan.heading().family().id()).orElseThrow();
            return Files.write(folder.resolve("planen.xlsx"), form.filled("planen", plan));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reading read(Path file) {
        return new PlanReader(new WorkbookFiles(), Families.standard())
                .read(file, file.getFileName().toString());
    }

    private static List<PlanVersion> plans(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).plans();
    }
}
