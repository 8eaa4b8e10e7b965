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
import tools.jackson.databind.JsonNode;
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
        municipality.drop(Sheet.of("Plan", PLAN), FILE);
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
    void the_right_value_is_used_until_the_row_is_written_otherwise() {
        var first = municipality.night(FRIDAY);

        municipality.drop(copy(first, book -> answer(book, "en skøn dag", "31-12-2027")), FILE);
        var answered = municipality.night(FRIDAY.plusDays(1));
        var unchanged = municipality.night(FRIDAY.plusDays(2));
        municipality.drop(copy(answered, book -> write(book, "en dejlig dag")), FILE);
        var changed = municipality.night(FRIDAY.plusDays(3));

        assertThat(rules(answered)).contains("corrected").doesNotContain(UNREADABLE);
        assertThat(deadline(answered).path("raw").asString()).isEqualTo("en skøn dag");
        assertThat(deadline(answered).path("due").asString()).isEqualTo("2027-12-31");
        assertThat(receipt(answered))
                .contains("fristen »en skøn dag« læses som »31-12-2027«")
                .contains("Rettet i kvitteringen den");
        assertThat(manifest(answered).at("/corrections/0/value").asString())
                .isEqualTo("31-12-2027");
        assertThat(rules(unchanged)).contains("corrected").doesNotContain(UNREADABLE);
        assertThat(rules(changed)).contains(UNREADABLE).doesNotContain("corrected");
    }

    @Test
    void an_answer_that_means_nothing_leaves_the_remark_and_is_told() {
        var first = municipality.night(FRIDAY);

        municipality.drop(
                copy(first, book -> answer(book, "en skøn dag", "det ved vi ikke")), FILE);
        var answered = municipality.night(FRIDAY.plusDays(1));

        assertThat(rules(answered)).contains(UNREADABLE, "unused-answer");
        assertThat(receipt(answered))
                .contains("Svaret »det ved vi ikke« bruges ikke")
                .contains("kan ikke læses som en frist");
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

    private static JsonNode deadline(Finished night) {
        return NightTest.data(night).at("/plans/0/initiatives/0/milestones/1/deadline");
    }

    private static JsonNode manifest(Finished night) {
        return JsonMapper.shared().readTree(night.folder().resolve("manifest.json").toFile());
    }
}
