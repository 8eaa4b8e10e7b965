package dk.milepael.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.history.Change;
import dk.milepael.ingest.Reading;
import dk.milepael.ingest.RefusedFile;
import dk.milepael.ingest.workbook.Refusal;
import dk.milepael.plan.Message;
import dk.milepael.report.TextProjection;
import dk.milepael.report.Words;
import dk.milepael.rules.JudgedPlan;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class DataFilesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final DataFiles entries = new DataFiles(new Words(Words.DANISH));

    @Test
    void a_plan_with_everything_is_written_with_every_key() {
        var refused =
                new RefusedFile(
                        "Låst.xlsx",
                        "cd".repeat(32),
                        DAY.minusDays(2),
                        new Reading.Refused(Refusal.ENCRYPTED, Message.of("refused.encrypted")));

        var json = json(FullPlan.second(), List.of(refused)) + "\n";

        assertThat(json).isEqualTo(TextProjection.golden("data.json", json));
    }

    @Test
    void a_plan_s_first_version_tells_no_change_yet_its_slips() {
        var plan = node(FullPlan.first()).at("/plans/0");

        assertThat(plan.findValues("change")).isNotEmpty().allMatch(JsonNode::isNull);
        assertThat(plan.at("/initiatives/0/milestones/0/slips")).hasSize(1);
    }

    @Test
    void a_second_version_tells_every_change() {
        var changes = node(FullPlan.second()).findValuesAsString("change");

        assertThat(changes)
                .containsExactly(
                        name(Change.Kind.UNCHANGED),
                        name(Change.Kind.CHANGED),
                        name(Change.Kind.ADDED));
    }

    @Test
    void what_the_reading_found_stands_among_the_plan_s_findings() {
        var rules = node(FullPlan.second()).at("/plans/0/findings").findValuesAsString("rule");

        assertThat(rules).containsExactly("assumed-year", "no-owner");
    }

    @Test
    void a_list_with_nothing_in_it_is_there() {
        assertListsIn(DataFile.class, node(FullPlan.bare()));
    }

    private static void assertListsIn(Class<?> type, JsonNode node) {
        for (var component : type.getRecordComponents()) {
            var value = node.get(component.getName());
            assertThat(value).as("%s.%s", type, component.getName()).isNotNull();
            if (component.getType() == List.class) {
                assertThat(value.isArray()).as("%s.%s", type, component.getName()).isTrue();
                element(component).forEach(of -> value.forEach(each -> assertListsIn(of, each)));
            }
        }
    }

    /** The record that a list holds; none where it holds texts. */
    private static Stream<Class<?>> element(RecordComponent list) {
        return Arrays.stream(DataFile.class.getDeclaredClasses())
                .filter(type -> list.getGenericType().getTypeName().contains(type.getName() + ">"));
    }

    private static String name(Change.Kind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    private JsonNode node(JudgedPlan plan) {
        return JSON.readTree(json(plan, List.of()));
    }

    private String json(JudgedPlan plan, List<RefusedFile> refused) {
        return JSON.writeValueAsString(
                new DataFile(
                        DAY,
                        List.of(entries.plan(plan, "ab".repeat(32), false)),
                        refused.stream().map(entries::refused).toList()));
    }
}
