package dk.milepael.history;

import static dk.milepael.history.PlanWorld.day;
import static dk.milepael.history.PlanWorld.initiative;
import static dk.milepael.history.PlanWorld.milestone;
import static dk.milepael.history.PlanWorld.plan;
import static dk.milepael.history.PlanWorld.section;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.history.Change.Field;
import dk.milepael.history.Change.Kind;
import dk.milepael.history.Change.Slip;
import dk.milepael.plan.DeadlineNote.Superseded;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class VersionComparisonTest {
    private static final LocalDate FIRST_RUN = LocalDate.of(2026, 9, 1);
    private static final LocalDate SECOND_RUN = LocalDate.of(2026, 10, 1);
    private static final LocalDate THIRD_RUN = LocalDate.of(2026, 11, 1);
    private static final String ACTION = "Haller og lokaler gennemgås sammen med foreningerne";

    private static PlanVersion rows(Milestone... rows) {
        return plan(List.of(), initiative("i1", null, "A", "Bedre brug af lokaler", rows));
    }

    private static ComparedVersion first(PlanVersion version) {
        return VersionComparison.compare(null, version, FIRST_RUN);
    }

    private static ComparedVersion second(PlanVersion then, PlanVersion now) {
        return VersionComparison.compare(first(then), now, SECOND_RUN);
    }

    private static Change change(ComparedVersion version, String id) {
        return Objects.requireNonNull(version.changes().get(id), id);
    }

    private static List<String> ids(ComparedVersion version) {
        return version.version().milestones().map(Milestone::id).toList();
    }

    @Test
    void a_first_version_has_no_changes() {
        var version = first(rows(milestone("m1", ACTION, "Liste klar", day("2026-12-01"))));

        assertThat(version.changes()).isEmpty();
        assertThat(version.isFirst()).isTrue();
    }

    @Test
    void a_first_version_keeps_the_earlier_deadline_that_its_cell_names() {
        var moved = day("2027-04-15", new Superseded("1. februar", LocalDate.of(2027, 2, 1)));

        var version = first(rows(milestone("m1", ACTION, "Liste klar", moved)));

        assertThat(change(version, "m1").slips())
                .containsExactly(
                        new Slip(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 4, 15), FIRST_RUN));
        assertThat(version.isFirst()).isTrue();
    }

    @Test
    void case_spaces_and_punctuation_are_no_change() {
        var version =
                second(
                        rows(milestone("m1", ACTION, "Liste klar.", day("2026-12-01"))),
                        rows(milestone("m7", ACTION, " LISTE  klar", day("2026-12-01"))));

        assertThat(ids(version)).containsExactly("m1");
        assertThat(change(version, "m1").kind()).isEqualTo(Kind.UNCHANGED);
        assertThat(version.isFirst()).isFalse();
    }

    @Test
    void a_mended_typo_is_a_change_of_the_same_row() {
        var version =
                second(
                        rows(
                                milestone("m1", ACTION, "Evaluring af haller", day("2026-12-01")),
                                other()),
                        rows(
                                other(),
                                milestone(
                                        "m9", ACTION, "Evaluering af haller", day("2026-12-01"))));

        assertThat(ids(version)).containsExactly("m2", "m1");
        assertThat(change(version, "m1").fields())
                .containsExactly(new Field("text", "Evaluring af haller", "Evaluering af haller"));
    }

    private static Milestone other() {
        return milestone("m2", ACTION, "Budget vedtaget", day("2026-12-01"));
    }

    @Test
    void another_step_of_the_same_action_is_a_new_row_and_the_old_one_is_gone() {
        var version =
                second(
                        rows(
                                milestone("m1", ACTION, "Koncept udviklet", day("2026-12-01")),
                                other()),
                        rows(
                                milestone("m1", ACTION, "Koncept godkendt", day("2026-12-01")),
                                other()));

        assertThat(ids(version)).containsExactly("m1", "m3", "m2");
        assertThat(version.isGone("m1")).isTrue();
        assertThat(change(version, "m3").kind()).isEqualTo(Kind.ADDED);
    }

    @Test
    void an_action_with_one_row_keeps_it_whatever_its_text() {
        var version =
                second(
                        rows(milestone("m1", ACTION, null, day("2026-12-01"))),
                        rows(milestone("m1", ACTION, "Liste klar", day("2026-12-01"))));

        assertThat(change(version, "m1").fields())
                .containsExactly(new Field("text", null, "Liste klar"));
    }

    @Test
    void the_best_pair_wins_and_never_two_for_one() {
        var version =
                second(
                        rows(milestone("m1", ACTION, "Møde med skolerne holdt", day("2026-12-01"))),
                        rows(
                                milestone(
                                        "m1",
                                        ACTION,
                                        "Møde med skolebestyrelserne holdt",
                                        day("2026-12-01")),
                                milestone(
                                        "m2",
                                        ACTION,
                                        "Møde med skolerne er holdt",
                                        day("2026-12-01"))));

        assertThat(ids(version)).containsExactly("m2", "m1");
        assertThat(change(version, "m2").kind()).isEqualTo(Kind.ADDED);
    }

    @Test
    void rows_with_the_same_words_are_told_apart_by_their_deadlines() {
        var version =
                second(
                        rows(
                                milestone("m1", ACTION, "Møde holdt", day("2026-12-01")),
                                milestone("m2", ACTION, "Møde holdt", day("2027-03-01"))),
                        rows(milestone("m1", ACTION, "Møde holdt", day("2027-03-01"))));

        assertThat(version.isGone("m1")).isTrue();
        assertThat(change(version, "m2").kind()).isEqualTo(Kind.UNCHANGED);
    }

    @Test
    void other_numbers_under_another_action_are_another_row() {
        var version =
                second(
                        rows(
                                milestone(
                                        "m1",
                                        "Skoler, fase 1",
                                        "Fase 1 er afsluttet i alle haller",
                                        day("2026-12-01"))),
                        rows(
                                milestone(
                                        "m1",
                                        "Skoler, fase 2",
                                        "Fase 2 er afsluttet i alle haller",
                                        day("2026-12-01"))));

        assertThat(version.isGone("m1")).isTrue();
        assertThat(change(version, "m2").kind()).isEqualTo(Kind.ADDED);
    }

    @Test
    void each_move_of_a_due_day_is_added_to_the_slips() {
        var december = rows(milestone("m1", ACTION, "Liste klar", day("2026-12-01")));
        var january = rows(milestone("m1", ACTION, "Liste klar", day("2027-01-15")));
        var march = rows(milestone("m1", ACTION, "Liste klar", day("2027-03-01")));

        var version = VersionComparison.compare(second(december, january), march, THIRD_RUN);

        assertThat(change(version, "m1").slips())
                .containsExactly(
                        new Slip(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 15), SECOND_RUN),
                        new Slip(LocalDate.of(2027, 1, 15), LocalDate.of(2027, 3, 1), THIRD_RUN));
        assertThat(change(version, "m1").fields())
                .extracting(Field::field)
                .containsExactly("deadline");
    }

    @Test
    void a_gone_row_stays_once_and_its_id_is_never_used_again() {
        var both = rows(other(), milestone("m3", ACTION, "Liste klar", day("2026-12-01")));
        var one = rows(other());
        var three =
                rows(other(), milestone("m8", ACTION, "Nye nøgler udleveret", day("2026-12-01")));

        var gone = second(both, one);
        var after = VersionComparison.compare(gone, one, THIRD_RUN);
        var later = VersionComparison.compare(after, three, THIRD_RUN);

        assertThat(ids(gone)).containsExactly("m2", "m3");
        assertThat(ids(after)).containsExactly("m2");
        assertThat(ids(later)).containsExactly("m2", "m4");
    }

    @Test
    void a_row_that_comes_back_has_its_id_again() {
        var both = rows(other(), milestone("m3", ACTION, "Liste klar", day("2026-12-01")));

        var back = VersionComparison.compare(second(both, rows(other())), both, THIRD_RUN);

        assertThat(ids(back)).containsExactly("m2", "m3");
        assertThat(change(back, "m3").kind()).isEqualTo(Kind.ADDED);
    }

    @Test
    void a_new_letter_alone_is_no_change_but_is_noted() {
        var row = milestone("m1", ACTION, "Liste klar", day("2026-12-01"));
        var then = plan(List.of(), initiative("i1", null, "A", "Bedre brug af lokaler", row));
        var now = plan(List.of(), initiative("i1", null, "B", "Bedre brug af lokaler", row));

        var version = second(then, now);

        assertThat(change(version, "m1"))
                .isEqualTo(new Change(Kind.UNCHANGED, List.of(), List.of(), true));
        assertThat(change(version, "i1").renumbered()).isTrue();
    }

    @Test
    void an_initiative_keeps_its_id_when_its_title_is_mended() {
        var then = plan(List.of(), initiative("i1", null, "1", "Digital post til allle"));
        var now =
                plan(
                        List.of(),
                        initiative("i1", null, "2", "Nøgler"),
                        initiative("i2", null, "1", "Digital post til alle"));

        var version = second(then, now);

        assertThat(version.version().initiatives())
                .extracting(Initiative::id)
                .containsExactly("i2", "i1");
        assertThat(change(version, "i1").kind()).isEqualTo(Kind.CHANGED);
    }

    @Test
    void a_gone_initiative_keeps_its_place_and_its_section() {
        var schools = section("1", "Skoler", 1);
        var halls = section("2", "Haller", 1);
        var roads = section("3", "Veje", 1);
        var row = milestone("m1", ACTION, "Liste klar", day("2026-12-01"));
        var then =
                plan(
                        List.of(schools, halls, roads),
                        initiative("i1", 0, "A", "Rengøring"),
                        initiative("i2", 1, "B", "Udlejning", row),
                        initiative("i3", 2, "C", "Vintertjeneste"));
        var now =
                plan(
                        List.of(schools, section("1.1", "Tag", 2), roads),
                        initiative("i1", 0, "A", "Rengøring"),
                        initiative("i2", 2, "C", "Vintertjeneste"));

        var version = second(then, now).version();

        assertThat(version.sections())
                .extracting(Section::title)
                .containsExactly("Skoler", "Tag", "Haller", "Veje");
        assertThat(version.initiatives())
                .extracting(Initiative::id)
                .containsExactly("i1", "i2", "i3");
        assertThat(version.initiatives()).extracting(Initiative::section).containsExactly(0, 2, 3);
        assertThat(version.milestones()).extracting(Milestone::id).containsExactly("m1");
    }

    /** Near-linear: comparing each with each would take 400 million likenesses. */
    @Test
    @Timeout(120)
    void twenty_thousand_reworded_rows_are_matched_in_seconds() {
        var then = many("Milepæl %d om lokale %d er klar");
        var now = many("Milepæl %d om lokalet %d er meldt klar");

        var version = second(then, now);

        assertThat(version.changes().values()).noneMatch(change -> change.kind() == Kind.GONE);
    }

    private static PlanVersion many(String text) {
        var rows =
                IntStream.range(0, 20_000)
                        .mapToObj(n ->
                                milestone(
                                        "m" + n,
                                        null,
                                        text.formatted(n, n * 7919),
                                        day("2026-12-01")))
                        .toArray(Milestone[]::new);
        return rows(rows);
    }
}
