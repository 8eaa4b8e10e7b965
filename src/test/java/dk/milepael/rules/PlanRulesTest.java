package dk.milepael.rules;

import static dk.milepael.history.PlanWorld.initiative;
import static dk.milepael.history.PlanWorld.plan;
import static dk.milepael.history.PlanWorld.section;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Section;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanRulesTest {
    /** The numbers of initiatives, a space between them and a bar between sections. */
    private static List<String> gaps(String numbers) {
        var sections = new ArrayList<Section>();
        var initiatives = new ArrayList<Initiative>();
        for (var own : numbers.split("\\|", -1)) {
            for (var number : own.strip().split(" ", -1)) {
                var id = "i" + initiatives.size();
                initiatives.add(
                        initiative(
                                id,
                                sections.size(),
                                number.equals("-") ? null : number,
                                "Titel " + id));
            }
            sections.add(section(null, "Afsnit " + sections.size(), 1));
        }
        return missing(sections, initiatives.toArray(Initiative[]::new));
    }

    private static List<String> missing(List<Section> sections, Initiative... initiatives) {
        return new NumberingGap()
                .check(plan(sections, initiatives))
                .map(remark -> remark.message().args().get("nr"))
                .map(arg -> ((Arg.Text) arg).text())
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "a letter that is missing across sections, A B | C E, D",
        "an unlettered one stands between, A - | C, B",
        "numbers that start anew in each section, 1 2 | 1 3, 2",
        "two that are missing, 1 4, 2–3",
        "the first one, 2 3, 1",
        "dotted numbers, 1.1 1.3, 1.2",
    })
    void a_hole_in_the_numbers_is_told(String reason, String numbers, String missing) {
        assertThat(gaps(numbers)).as(reason).containsExactly(missing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A B | C D",
                "1 2 3 | 1 2",
                "1 2 | 3 4",
                "- -",
                "A B | C | 1",
                "3 3 4",
                "7 8",
                "2026 2028"
            })
    void numbers_without_a_hole_are_not(String numbers) {
        assertThat(gaps(numbers)).isEmpty();
    }

    @Test
    void sections_are_numbered_among_their_siblings() {
        var sections =
                List.of(
                        section("1", "Et", 1),
                        section("1.1", "Et et", 2),
                        section("2", "To", 1),
                        section("2.2", "To to", 2),
                        section("2.3", "To tre", 2),
                        section("4", "Fire", 1));

        assertThat(missing(sections)).containsExactlyInAnyOrder("2.1", "3");
    }

    @Test
    void a_number_that_stands_at_two_sections_is_told_at_the_second() {
        var sections =
                List.of(
                        section("1", "Et", 1),
                        section("2", "Året der gik", 1),
                        section("2.1", "Veje", 2),
                        section("2", "Året der kommer", 1),
                        section("2.1", "Skoler", 2));

        var remarks = new NumberingGap().check(plan(sections)).toList();

        assertThat(remarks).extracting(Rule.Remark::at).containsExactly(sections.get(3).cell());
    }

    @Test
    void equal_titles_on_one_path_are_told_once() {
        var version =
                plan(
                        List.of(section("1", "Skoler", 1), section("2", "Veje", 1)),
                        initiative("i1", 0, "A", "Nye lokaler"),
                        initiative("i2", 0, "B", "Nye  Lokaler."),
                        initiative("i3", 1, "C", "Nye lokaler"));

        assertThat(new DuplicateTitle().check(version).map(Rule.Remark::at))
                .containsExactly(version.initiatives().get(1).origin().cell());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lokalerne bliver malet og",
                "Der er bestilt nye nøgler til skolen, hallen samt",
                "Der bliver holdt et møde for",
                "Skolen får nye borde,",
                "Hallen lukkes (se",
                "Hallen lukkes (",
                "Planen er god. Nu mangler kun et møde mellem",
                "Der indkøbes borde til sko-",
            })
    void a_text_that_ends_in_mid_sentence_is_told(String text) {
        assertThat(CutOff.endsInMidSentence(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lokalerne er malet",
                "Lokalerne er malet.",
                "Listen viser, hvad skolerne har behov for",
                "Det følges der op på",
                "Hvad det handler om",
                "Følgende skal med:",
                "Ja og",
                "Mødet er holdt (i hallen)",
                "–",
            })
    void a_text_without_a_full_stop_may_be_whole(String text) {
        assertThat(CutOff.endsInMidSentence(text)).isFalse();
    }
}
