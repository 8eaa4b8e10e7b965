package dk.milepael.nightly;

import static dk.milepael.nightly.Municipality.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.nightly.Municipality.Counted;
import dk.milepael.nightly.Municipality.Finished;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CorrectionNightTest {
    private static final String FILE = "Målere 2026.xlsx";
    private static final String BOOK = "rettelser.xlsx";
    private static final List<String> HEADERS =
            List.of("Plan", "Række", "Hvad", "Værdi", "Begrundelse", "Hvem", "Gælder til");
    private static final List<List<String>> PLAN =
            List.of(
                    List.of("Handling", "Milepæle", "Frist", "Status", "Ansvarlig"),
                    List.of("A. Nye målere", "Målerne er sat op", "1-2-2026", "I gang", "Teknik"),
                    List.of("", "Målerne aflæses", "en skøn dag", "I gang", "Teknik"),
                    List.of("", "Evaluering", "", "I gang", ""));

    @TempDir Path folder;
    private Municipality municipality;

    @BeforeEach
    void a_plan_that_needs_corrections() {
        municipality = new Municipality(folder);
        municipality.drop(Sheet.of("Plan", PLAN), FILE);
    }

    @Test
    void corrections_are_in_force_beside_what_the_plan_says_and_are_listed() {
        correct(
                row("Målerne aflæses", "frist", "31-12-2026", ""),
                row("C4", "ansvarlig", "Birthe Nøhr", ""),
                row("Evaluering", "status", "gennemført", "1-2-2027"),
                row("Målerne er sat op", "vurdering", "grøn", "31-12-2026"));

        var night = municipality.night(FRIDAY);

        var read = milestone(night, "Målerne aflæses");
        assertThat(read.at("/deadline/raw").asString()).isEqualTo("en skøn dag");
        assertThat(read.at("/deadline/due").asString()).isEqualTo("2026-12-31");
        assertThat(read.at("/corrections/0/by").asString()).isEqualTo("Karla Brink");
        assertThat(milestone(night, "Evaluering").path("owner").asString())
                .isEqualTo("Birthe Nøhr");
        assertThat(milestone(night, "Evaluering").path("light").asString()).isEqualTo("blue");
        var judged = milestone(night, "Målerne er sat op");
        assertThat(judged.path("light").asString()).isEqualTo("green");
        assertThat(judged.path("reason").asString())
                .startsWith(
                        "Vurderingen er sat til grøn af Karla Brink: »aftalt«, gælder til"
                                + " 31. december 2026. Beregnet: rød.")
                .contains("overskredet");
        assertThat(night.summary().text()).contains("Rettelser: 4 gælder, 0 bruges ikke.");
        assertThat(night.steps().get("read-plans")).isEqualTo(new Counted(2, 2, 0));
        assertThat(receipt(night)).contains("læses som »31-12-2026«");
    }

    @Test
    void a_row_that_means_nothing_is_told_in_the_receipt_and_changes_nothing() {
        correct(
                row("Ukendt række", "frist", "31-12-2026", ""),
                row("Målerne aflæses", "frist", "snart nok", ""),
                row("Målerne aflæses", "frist", "31-12-2026", "1-11-2026"),
                List.of("En anden plan", "Evaluering", "frist", "31-12-2026", "x", "NN", ""));

        var night = municipality.night(FRIDAY);

        assertThat(milestone(night, "Målerne aflæses").at("/deadline/due").isNull()).isTrue();
        assertThat(receipt(night))
                .contains("Rækken »Ukendt række« findes ikke")
                .contains("»snart nok« kan ikke læses som en frist")
                .contains("Rettelsen gjaldt til")
                .contains("Der er ingen plan i kraft, der hedder »En anden plan«");
        assertThat(night.summary().text()).contains("Rettelser: 0 gælder, 4 bruges ikke.");
    }

    @Test
    void a_broken_workbook_leaves_the_last_good_one_in_force_until_it_is_gone() {
        correct(row("Målerne aflæses", "frist", "31-12-2026", ""));
        municipality.night(FRIDAY);

        municipality.drop("ikke et regneark".getBytes(StandardCharsets.UTF_8), BOOK);
        var broken = municipality.night(FRIDAY.plusDays(1));
        municipality.remove(BOOK);
        var gone = municipality.night(FRIDAY.plusDays(2));
        var after = municipality.night(FRIDAY.plusDays(3));

        assertThat(due(broken)).isEqualTo("2026-12-31");
        assertThat(broken.summary().hasFaults()).isTrue();
        assertThat(broken.summary().text())
                .contains("rettelser.xlsx kunne ikke læses. Imens gælder rettelserne fra");
        assertThat(receipt(broken)).contains("Imens gælder versionen fra");
        assertThat(due(gone)).isEmpty();
        assertThat(gone.summary().text()).contains("ligger ikke længere i mappen");
        assertThat(after.summary().text()).doesNotContain("rettelser");
    }

    @Test
    void the_same_night_again_gives_the_same_and_an_expired_correction_falls_away() {
        correct(row("Målerne aflæses", "frist", "31-12-2026", "21-11-2026"));

        var first = municipality.night(FRIDAY);
        var again = municipality.night(FRIDAY);
        var last = municipality.night(FRIDAY.plusDays(1));
        var over = municipality.night(FRIDAY.plusDays(2));

        assertThat(NightTest.data(again)).isEqualTo(NightTest.data(first));
        assertThat(due(last)).isEqualTo("2026-12-31");
        assertThat(due(over)).isEmpty();
        assertThat(receipt(over)).contains("Rettelsen gjaldt til");
    }

    @Test
    void a_personal_number_is_hidden_and_the_receipt_names_its_cell_as_long_as_it_lies_there() {
        var row =
                List.of(
                        "Målere 2026",
                        "Målerne aflæses",
                        "frist",
                        "31-12-2026",
                        "om 311290-1234",
                        "NN",
                        "");
        correct(row, row("Evaluering", "status", "gennemført", ""));

        var first = municipality.night(FRIDAY);
        var next = municipality.night(FRIDAY.plusDays(1));

        assertThat(receipt(first))
                .contains("Teksten i E2 indeholder noget, der ligner et personnummer.")
                .contains("Rettelser, E2")
                .doesNotContain("311290");
        assertThat(receipt(next)).contains("Teksten i E2 indeholder");
        assertThat(due(first)).as("the row is in force").isEqualTo("2026-12-31");
    }

    @Test
    void a_day_as_it_was_known_has_its_corrections_though_their_workbook_is_gone_today() {
        correct(row("Målerne aflæses", "frist", "31-12-2026", ""));
        municipality.night(FRIDAY);
        municipality.remove(BOOK);
        municipality.night(FRIDAY.plusDays(1));

        var known = municipality.night(FRIDAY, FRIDAY);

        assertThat(due(known)).isEqualTo("2026-12-31");
    }

    @Test
    void each_of_many_corrections_is_answered_by_itself() {
        var rows =
                IntStream.rangeClosed(1, 20)
                        .mapToObj(number -> row("Række " + number, "frist", "1-12-2026", ""))
                        .toList();
        correct(rows);

        var receipt = receipt(municipality.night(FRIDAY));

        assertThat(receipt).contains("»Række 1«", "»Række 12«", "»Række 20«");
    }

    private static List<String> row(String row, String what, String value, String until) {
        return List.of("Målere 2026", row, what, value, "aftalt", "Karla Brink", until);
    }

    @SafeVarargs
    private void correct(List<String>... rows) {
        var all = new ArrayList<List<String>>();
        for (var row : rows) {
            all.add(row);
        }
        correct(all);
    }

    private void correct(List<List<String>> rows) {
        var all = new ArrayList<List<String>>();
        all.add(HEADERS);
        all.addAll(rows);
        municipality.drop(Sheet.of("Rettelser", all), BOOK);
    }

    private static String due(Finished night) {
        return milestone(night, "Målerne aflæses").at("/deadline/due").asString("");
    }

    private static JsonNode milestone(Finished night, String text) {
        return NightTest.data(night).findValues("milestones").stream()
                .flatMap(JsonNode::valueStream)
                .filter(row -> row.path("text").asString().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static String receipt(Finished night) {
        try {
            return Files.readString(night.folder().resolve("kvitteringer/" + BOOK + ".html"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
