package dk.milepael.nightly;

import static dk.milepael.nightly.Municipality.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.nightly.Municipality.Finished;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class AnswerNightTest {
    private static final String FILE = "Målere 2026.xlsx";
    private static final String UNREADABLE = "unreadable-deadline";
    private static final String NO_DEADLINE = "no-deadline";
    private static final List<List<String>> PLAN =
            List.of(
                    List.of("Handling", "Milepæle", "Frist", "Status", "Ansvarlig"),
                    List.of("A. Nye målere", "Målerne er sat op", "30-11-2027", "I gang", "Teknik"),
                    List.of("", "Målerne aflæses", "en skøn dag", "I gang", "Teknik"),
                    List.of("", "Evaluering", "", "I gang", "Teknik"));

    @TempDir Path folder;
    private Municipality municipality;

    @BeforeEach
    void a_plan_with_two_remarks() {
        municipality = new Municipality(folder);
        municipality.drop(workbook(), FILE);
    }

    @Test
    void an_answered_remark_is_gone_the_next_night_and_back_when_its_cell_changes() {
        var first = municipality.night(FRIDAY);
        assertThat(rules(first)).contains(UNREADABLE, NO_DEADLINE);

        municipality.drop(copy(first, book -> answer(book, "en skøn dag", "I orden")), FILE);
        var answered = municipality.night(FRIDAY.plusDays(1));
        var unchanged = municipality.night(FRIDAY.plusDays(2));
        municipality.drop(copy(answered, book -> write(book, "en dejlig dag")), FILE);
        var changed = municipality.night(FRIDAY.plusDays(3));

        assertThat(rules(answered)).contains(NO_DEADLINE).doesNotContain(UNREADABLE);
        assertThat(receipt(answered)).doesNotContain("en skøn dag");
        assertThat(rules(unchanged)).contains(NO_DEADLINE).doesNotContain(UNREADABLE);
        assertThat(rules(changed)).contains(NO_DEADLINE, UNREADABLE);
    }

    @Test
    void an_answer_that_is_no_acceptance_leaves_the_remark() {
        var first = municipality.night(FRIDAY);

        municipality.drop(copy(first, book -> answer(book, "en skøn dag", "31-12-2027")), FILE);

        assertThat(rules(municipality.night(FRIDAY.plusDays(1)))).contains(UNREADABLE);
    }

    @Test
    void a_night_of_a_day_before_the_answer_still_has_the_remark() {
        var first = municipality.night(FRIDAY);
        municipality.drop(copy(first, book -> answer(book, "en skøn dag", "i orden")), FILE);
        municipality.night(FRIDAY.plusDays(1));

        assertThat(rules(municipality.night(FRIDAY))).contains(UNREADABLE);
    }

    /** Writes beside the first remark of the receipt that holds the words. */
    private static void answer(XSSFWorkbook book, String words, String answer) {
        for (var row : book.getSheet("Kvittering")) {
            if (text(row).contains(words) && text(row).contains("#")) {
                row.getCell(4).setCellValue(answer);
                return;
            }
        }
        throw new AssertionError("no remark with " + words);
    }

    private static void write(XSSFWorkbook book, String deadline) {
        book.getSheet("Plan").getRow(2).getCell(2).setCellValue(deadline);
    }

    private static String text(Row row) {
        var text = new ArrayList<String>();
        row.forEach(cell -> text.add(cell.toString()));
        return String.join("|", text);
    }

    private static byte[] copy(Finished night, Consumer<XSSFWorkbook> change) {
        var copy = night.folder().resolve("kvitteringer/Målere 2026.kvittering.xlsx");
        try (var workbook = new XSSFWorkbook(Files.newInputStream(copy));
                var out = new ByteArrayOutputStream()) {
            change.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String receipt(Finished night) {
        try {
            return Files.readString(night.folder().resolve("kvitteringer/" + FILE + ".html"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> rules(Finished night) {
        return JsonMapper.shared()
                .readTree(night.folder().resolve("data.json").toFile())
                .findValuesAsString("rule");
    }

    private static byte[] workbook() {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Plan");
            for (var values : PLAN) {
                var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (var value : values) {
                    row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(value);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
