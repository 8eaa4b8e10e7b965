package dk.milepael.nightly;

import static dk.milepael.nightly.Municipality.FRIDAY;
import static dk.milepael.nightly.Municipality.SAMPLE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.store.Database;
import dk.milepael.store.PlanStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForgettingNightTest {
    private static final String PERSON = "Bodil Havrekær";
    private static final String FILE = "Handlingskatalog.xlsx";

    @TempDir Path folder;
    private Municipality municipality;

    @BeforeEach
    void a_night_has_read_a_plan_and_told_of_it() {
        municipality = new Municipality(folder);
        municipality.drop(SAMPLE.resolve("Handlingskatalog økonomistyring 2026.xlsx"), FILE);
        municipality.drop(
                SAMPLE.resolve("Styr på driften status oktober 2026.xlsx"), "Styr på driften.xlsx");
        municipality.night(FRIDAY);
    }

    @Test
    void a_person_stands_nowhere_any_more_but_in_the_original_and_the_backup() throws IOException {
        assertThat(traces(PERSON)).isNotEmpty();

        var account = forget(forgetting -> forgetting.person("bodil havrekær", "Bo Lund"));

        assertThat(account.done()).isTrue();
        assertThat(traces(PERSON)).isEmpty();
        assertThat(traces("bodil-havrekaer")).isEmpty();
        assertThat(new String(Files.readAllBytes(municipality.database()), UTF_8))
                .doesNotContainIgnoringCase(PERSON)
                .doesNotContain("bodil-havrekaer")
                .contains("Anonym 1", "Bo Lund");
        assertThat(account.lines()).anyMatch(line -> line.contains("/archive/"));
        assertThat(account.lines().getFirst()).contains("Bo Lund", "Anonym 1");
    }

    @Test
    void the_next_night_goes_on_with_a_person_forgotten() {
        forget(forgetting -> forgetting.person(PERSON, "Bo Lund"));

        var next = municipality.night(FRIDAY.plusDays(3));

        assertThat(next.went().toItsEnd()).isTrue();
        assertThat(next.summary().hasFaults()).isFalse();
        assertThat(traces(PERSON)).isEmpty();
        assertThat(traces("Anonym 1")).isNotEmpty();
    }

    @Test
    void nobody_is_forgotten_by_a_name_that_is_not_exactly_theirs() {
        for (var name : List.of("Bodil", "Bodil Havrek", "Bodil Havrekær Lund", "")) {
            var account = forget(forgetting -> forgetting.person(name, "Bo Lund"));

            assertThat(account.done()).as(name).isFalse();
        }
        assertThat(traces(PERSON)).isNotEmpty();
        assertThat(forget(forgetting -> forgetting.person("Bodil", "Bo Lund")).lines().getFirst())
                .contains(PERSON);
    }

    @Test
    void a_person_whose_name_is_a_common_word_leaves_the_programs_own_words_alone()
            throws IOException {
        municipality.drop(
                """
                Handling;Milepæle;Frist;Status;Ansvarlig
                A. Hegn;Ny frist og plan for hegn;24-11-2026;I gang;Frist
                A. Hegn;Dag til dag med Frist;1-12-2026;;Plan
                """
                        .getBytes(UTF_8),
                "Ny plan.csv");
        municipality.drop(
                "Navn;Mail\nFrist;f@example.invalid\nPlan;p@example.invalid\n".getBytes(UTF_8),
                "modtagere.csv");
        municipality.daysGoBy(3);
        municipality.night(FRIDAY.plusDays(3));

        var first = forget(forgetting -> forgetting.person("FRIST", "Bo Lund"));
        var second = forget(forgetting -> forgetting.person("Plan", "Bo Lund"));
        municipality.daysGoBy(1);
        var next = municipality.night(FRIDAY.plusDays(4));

        assertThat(first.done()).isTrue();
        assertThat(second.done()).isTrue();
        assertThat(next.went().toItsEnd()).isTrue();
        assertThat(next.summary().hasFaults()).as(next.summary().text()).isFalse();
        assertThat(Files.readString(next.folder().resolve("data.json")))
                .contains("Ny frist og plan for hegn", "Dag til dag med Anonym 1", "\"Anonym 2\"")
                .contains("\"deadline\"");
    }

    @Test
    void a_plan_is_forgotten_once_its_file_has_left_the_folder() throws IOException {
        var id = plans().getFirst().planId();

        var refused = forget(forgetting -> forgetting.plan(id, "Bo Lund"));
        municipality.remove(FILE);
        var account = forget(forgetting -> forgetting.plan(id, "Bo Lund"));

        assertThat(refused.done()).isFalse();
        assertThat(refused.lines().getFirst()).contains(FILE);
        assertThat(account.done()).isTrue();
        assertThat(plans()).extracting(PlanStore.Standing::planId).doesNotContain(id).hasSize(1);
        assertThat(municipality.output().resolve(FRIDAY + "/rapporter/" + id + "/opfoelgning.pdf"))
                .doesNotExist();
        assertThat(municipality.night(FRIDAY.plusDays(3)).summary().hasFaults()).isFalse();
    }

    @Test
    void an_unknown_plan_is_refused_with_those_that_there_are() {
        var account = forget(forgetting -> forgetting.plan("findes-ikke", "Bo Lund"));

        assertThat(account.done()).isFalse();
        assertThat(account.lines().getFirst()).contains("findes-ikke", plans().getFirst().planId());
    }

    @Test
    void what_was_forgotten_can_be_looked_up() {
        forget(forgetting -> forgetting.person(PERSON, "Bo Lund"));

        try (var application = municipality.start()) {
            var traces =
                    application
                            .getBean(Database.class)
                            .list(
                                    "select stands_for || ' ' || forgotten_by || account from forgotten",
                                    (row, _) -> row.getString(1));
            assertThat(traces)
                    .singleElement()
                    .asString()
                    .contains("Anonym 1 Bo Lund", "planernes indhold");
        }
    }

    private interface Work {
        Forgetting.Account of(Forgetting forgetting);
    }

    private Forgetting.Account forget(Work work) {
        try (var application = municipality.start()) {
            return work.of(application.getBean(Forgetting.class));
        }
    }

    private List<PlanStore.Standing> plans() {
        try (var application = municipality.start()) {
            return application.getBean(PlanStore.class).standing();
        }
    }

    private List<Path> traces(String words) {
        var sought = words.toLowerCase(Locale.ROOT);
        return new OutputTraces(
                        text -> text != null && text.toLowerCase(Locale.ROOT).contains(sought))
                .in(municipality.output());
    }
}
