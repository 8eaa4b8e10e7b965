package dk.milepael.rules.correction;

import static dk.milepael.history.PlanWorld.day;
import static dk.milepael.history.PlanWorld.initiative;
import static dk.milepael.history.PlanWorld.milestone;
import static dk.milepael.history.PlanWorld.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.plan.PlanVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowSearchTest {
    private static final PlanVersion PLAN =
            plan(
                    List.of(),
                    initiative(
                            "i1",
                            null,
                            "1.2",
                            "Bedre brug af lokaler",
                            milestone("m1", "Haller", "Listen er klar", day("2026-12-01"))),
                    initiative("i2", null, "B", "Nye lokaler"),
                    initiative("i3", null, null, "Lokaler i skolerne"));

    private final RowSearch search = new RowSearch(PLAN);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "its number, 1.2, i1",
        "its number with a point, b., i2",
        "its words, listen er KLAR, m1",
        "number and title, 1.2 Bedre brug af lokaler, i1",
        "part of its words, brug af lokaler, i1",
        "any cell of its row, C9, m1",
        "a cell with its sheet, Plan!F9, m1",
        "a row of the sheet, række 2, i2",
        "a cell where nothing else begins, A3, i3"
    })
    void a_row_is_meant_by(String reason, String meant, String id) {
        assertThat(search.find(meant)).containsExactly(id);
    }

    @Test
    void words_of_several_rows_mean_all_of_them_and_other_words_none() {
        assertThat(search.find("lokaler")).containsExactly("i1", "i2", "i3");
        assertThat(search.find("kantinen")).isEmpty();
        assertThat(search.find("Ark2!C9")).isEmpty();
    }
}
