package dk.milepael.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.report.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DataDifferencesTest {
    private static final String BEFORE =
            """
            {"plans":[{"id":"p","title":"Lokaler","initiatives":[{"id":"i","title":"Haller",
              "owners":[{"name":"Karla Brink"}],"light":"red","done":false,"deadline":null,
              "milestones":[
                {"id":"m1","text":"Listen er klar","deadline":{"raw":"feb.","due":"2027-02-01"},
                 "done":false,"owner":"Karla Brink","light":"green","status":"I gang"},
                {"id":"m2","text":"Aftaler opsagt","deadline":null,"light":"grey"}]}]},
              {"id":"q","title":"Indkøb","initiatives":[]}]}\
            """;

    @Test
    void each_value_that_a_reader_sees_is_told_from_and_to() {
        var now =
                BEFORE.replace("2027-02-01", "2027-03-01")
                        .replace("I gang", "Gennemført")
                        .replace(
                                "\"done\":false,\"owner\":\"Karla Brink\",\"light\":\"green\"",
                                "\"done\":true,\"owner\":\"Birthe Nøhr\",\"light\":\"blue\"");

        assertThat(lines(now))
                .containsExactly(
                        "»Listen er klar«: frist 1. februar 2027 → 1. marts 2027",
                        "»Listen er klar«: status I gang → Gennemført",
                        "»Listen er klar«: gennemført nej → ja",
                        "»Listen er klar«: ansvarlig Karla Brink → Birthe Nøhr",
                        "»Listen er klar«: vurdering grøn → blå");
    }

    @Test
    void rows_and_plans_that_come_and_go_are_told() {
        var now =
                BEFORE.replace(
                                "\"id\":\"m2\",\"text\":\"Aftaler opsagt\"",
                                "\"id\":\"m3\",\"text\":\"Nye aftaler\"")
                        .replace("\"id\":\"q\"", "\"id\":\"r\"");

        assertThat(lines(now))
                .containsExactly(
                        "»Nye aftaler« er kommet til",
                        "»Aftaler opsagt« er ikke længere med",
                        "Planen er ny i denne version.",
                        "Planen er ikke med i denne version.");
    }

    @Test
    void the_same_data_differ_in_nothing() {
        assertThat(lines(BEFORE)).isEmpty();
    }

    private static List<String> lines(String now) {
        var json = JsonMapper.shared();
        var words = new Words(Words.DANISH);
        return DataDifferences.between(json.readTree(BEFORE), json.readTree(now)).values().stream()
                .flatMap(plan -> plan.lines().stream())
                .map(words::say)
                .toList();
    }
}
