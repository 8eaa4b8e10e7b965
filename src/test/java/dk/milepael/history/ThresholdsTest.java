package dk.milepael.history;

import static dk.milepael.history.PlanWorld.day;
import static dk.milepael.history.PlanWorld.initiative;
import static dk.milepael.history.PlanWorld.milestone;
import static dk.milepael.history.PlanWorld.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.plan.Milestone;
import dk.milepael.plan.PlanVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Why each measure of what is alike is what it is: what it finds that a stricter one loses. */
class ThresholdsTest {
    private static final LocalDate THEN = LocalDate.of(2026, 10, 20);
    private static final MatchingSettings USUAL = MatchingSettings.STANDARD;
    private static final MatchingScore OF_THE_USUAL = score(USUAL);
    private static final String MEETING = "Møde holdt";
    private static final String LIST = "Oversigt over ledige tider i hallerne udsendt";
    private static final String HALLS = "Haller og lokaler gennemgås sammen med foreningerne";

    /** Without likeness across actions, which would find the rows by another way. */
    private static MatchingSettings action(int percent) {
        return new MatchingSettings(60, 100, 60, percent, 33, 60);
    }

    private static MatchingSettings withinPlan(int percent) {
        return new MatchingSettings(60, percent, 60, 50, 33, 60);
    }

    private static MatchingSettings kept(int percent) {
        return new MatchingSettings(60, 100, percent, 50, 33, 60);
    }

    private static PlanVersion rows(Milestone... rows) {
        return plan(List.of(), initiative("i1", null, "A", "Bedre brug af lokaler", rows));
    }

    private static boolean isFound(PlanVersion then, PlanVersion now, MatchingSettings settings) {
        var first = VersionComparison.compare(null, then, THEN);
        return !VersionComparison.compare(first, now, THEN.plusMonths(1), settings).isGone("m1");
    }

    /** Three actions with the same step, so that only the action tells whose it is. */
    private static PlanVersion meetings(String action) {
        return rows(
                milestone("m1", action, MEETING, day("2026-12-01")),
                milestone("m2", "Indkøb samles hos Økonomi", MEETING, day("2026-12-01")),
                milestone("m3", "Cykler til hjemmeplejen", MEETING, day("2026-12-01")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a phrase at the end is other words | Haller og lokaler gennemgås med alle brugere
                    it is made a noun                  | Gennemgang af haller og lokaler med foreninger
                    """)
    void an_action_of_which_half_is_the_same_keeps_its_rows(String reason, String later) {
        assertThat(isFound(meetings(HALLS), meetings(later), action(50))).as(reason).isTrue();
        assertThat(isFound(meetings(HALLS), meetings(later), action(80))).as(reason).isFalse();
    }

    @Test
    void another_action_for_the_same_people_is_another() {
        var other = meetings("Kontrakter forhandles med foreningerne");

        assertThat(isFound(meetings(HALLS), other, action(50))).isFalse();
        assertThat(isFound(meetings(HALLS), other, action(30))).isTrue();
    }

    @Test
    void a_row_that_went_elsewhere_is_known_by_most_of_its_words() {
        var then = under(HALLS, LIST, "2026-12-01");
        var later = under("Ønsker fra foreningerne", LIST, "2027-02-01");

        assertThat(isFound(then, later, withinPlan(70))).isTrue();
        assertThat(isFound(then, later, withinPlan(90))).isFalse();
    }

    @Test
    void a_like_row_under_another_action_is_another_row() {
        var then = under(HALLS, LIST, "2026-12-01");
        var later = under("Indkøb samles", "Oversigt over alle priser udsendt", "2027-02-01");

        assertThat(isFound(then, later, withinPlan(70))).isFalse();
    }

    private static PlanVersion under(String action, String text, String day) {
        return rows(
                milestone("m1", action, text, day(day)),
                milestone("m2", "Cykler til hjemmeplejen", MEETING, day("2026-12-01")),
                milestone("m3", "Cykler til hjemmeplejen", "Aftale lavet", day("2026-12-01")));
    }

    @Test
    void a_row_that_kept_deadline_and_owner_is_known_by_half_of_its_words() {
        var later = due("Liste med ledige tider er udsendt", "2026-12-01");

        assertThat(isFound(due(LIST, "2026-12-01"), later, kept(50))).isTrue();
        assertThat(isFound(due(LIST, "2026-12-01"), later, kept(60))).isFalse();
    }

    @Test
    void the_same_words_with_another_deadline_are_another_row() {
        var later = due("Liste med ledige tider er udsendt", "2027-01-15");

        assertThat(isFound(due(LIST, "2026-12-01"), later, kept(50))).isFalse();
    }

    private static PlanVersion due(String text, String day) {
        return rows(
                milestone("m1", HALLS, text, day(day)),
                milestone("m2", HALLS, MEETING, day("2026-12-01")),
                milestone("m3", HALLS, "Budget vedtaget", day("2026-12-01")));
    }

    /** The seeds are 1 to 20, the plans of 200 rows with a fifth of the words edited. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("stricter")
    void a_stricter_measure_loses_rows(String which, MatchingSettings settings) {
        assertThat(score(settings).recall()).isLessThan(OF_THE_USUAL.recall() - 0.0015);
    }

    static Stream<Arguments> stricter() {
        return Stream.of(
                Arguments.of("withinAction", new MatchingSettings(65, 70, 50, 50, 33, 60)),
                Arguments.of("withinPlan", new MatchingSettings(60, 80, 50, 50, 33, 60)),
                Arguments.of("kept", new MatchingSettings(60, 70, 60, 50, 33, 60)),
                Arguments.of("action", new MatchingSettings(60, 70, 50, 60, 33, 60)));
    }

    @Test
    void a_looser_measure_across_actions_takes_strangers_for_old_rows() {
        var loose = new MatchingSettings(60, 60, 50, 50, 33, 60);

        assertThat(wrong(loose)).isGreaterThan(wrong(USUAL));
    }

    /** The seeds are 1 to 5, any word is edited: then rows of large plans look alike. */
    private static int wrong(MatchingSettings settings) {
        var score = score(5, 1_000, new WordEdits(new Random(), 0.2, false), settings);
        return score.pairs() - score.right();
    }

    private static MatchingScore score(MatchingSettings settings) {
        return score(20, 200, new WordEdits(new Random(), 0.2, true), settings);
    }

    private static MatchingScore score(
            int seeds, int rows, WordEdits edits, MatchingSettings settings) {
        return LongStream.rangeClosed(1, seeds)
                .mapToObj(seed -> MatchingScore.of(seed, rows, edits, settings))
                .reduce(new MatchingScore(0, 0, 0), MatchingScore::plus);
    }
}
