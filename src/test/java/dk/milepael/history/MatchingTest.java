package dk.milepael.history;

import static dk.milepael.history.PlanWorld.day;
import static dk.milepael.history.PlanWorld.initiative;
import static dk.milepael.history.PlanWorld.milestone;
import static dk.milepael.history.PlanWorld.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.history.Change.Kind;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.PlanVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingTest {
    private static final LocalDate THEN = LocalDate.of(2026, 10, 20);
    private static final String ACTION = "Haller og lokaler gennemgås sammen med foreningerne";

    private static PlanVersion rows(Milestone... rows) {
        return plan(List.of(), initiative("i1", null, "A", "Bedre brug af lokaler", rows));
    }

    private static ComparedVersion compared(PlanVersion then, PlanVersion now) {
        return VersionComparison.compare(
                VersionComparison.compare(null, then, THEN), now, THEN.plusMonths(1));
    }

    private static List<String> doubts(ComparedVersion version) {
        return version.version().remarks().stream()
                .filter(finding -> finding.rule().equals("ambiguous-row"))
                .map(Finding::message)
                .map(message -> message.key().replace("finding.", ""))
                .toList();
    }

    /** The seeds are 1 to 20; the bench has more sizes and rates. */
    @ParameterizedTest(name = "{0} rows, {1} of the words edited")
    @CsvSource({
        "40, 0, 0.995, 0.995",
        "40, 0.1, 0.995, 0.99",
        "40, 0.2, 0.995, 0.99",
        "200, 0.1, 0.995, 0.99",
        "200, 0.2, 0.995, 0.99",
    })
    void rows_of_a_plan_that_was_edited_all_over_are_found_again(
            int rows, double edited, double precision, double recall) {
        var score =
                LongStream.rangeClosed(1, 20)
                        .mapToObj(seed -> MatchingScore.of(seed, rows, edited, true))
                        .reduce(new MatchingScore(0, 0, 0), MatchingScore::plus);

        assertThat(score.precision()).as("precision").isGreaterThanOrEqualTo(precision);
        assertThat(score.recall()).as("recall").isGreaterThanOrEqualTo(recall);
    }

    @Test
    void rows_of_a_reworded_action_stay_themselves() {
        var reworded = "Haller og lokaler gennemgåes i samråd med alle foreningerne";
        var version =
                compared(
                        rows(
                                milestone("m1", ACTION, "Procedure udarbejdet", day("2026-12-01")),
                                milestone("m2", ACTION, "Analyse udarbejdet", day("2026-12-01"))),
                        rows(
                                milestone("m1", reworded, "Analyse udarbejdet", day("2026-12-01")),
                                milestone(
                                        "m2",
                                        reworded,
                                        "Procedure udarbejdet",
                                        day("2026-12-01"))));

        assertThat(version.version().milestones())
                .extracting(Milestone::id)
                .containsExactly("m2", "m1");
    }

    @Test
    void the_same_words_under_two_actions_stay_two_rows() {
        var other = "Indkøb af inventar samles hos Økonomi";
        var then =
                rows(
                        milestone("m1", ACTION, "Procedure udarbejdet", day("2026-12-01")),
                        milestone("m2", other, "Procedure udarbejdet", day("2026-12-01")));
        var now = rows(milestone("m1", other, "Procedure udarbejdet", day("2026-12-01")));

        var version = compared(then, now);

        assertThat(version.isGone("m1")).isTrue();
        assertThat(version.isGone("m2")).isFalse();
    }

    @Test
    void rows_that_nothing_tells_apart_are_no_doubt() {
        var twice =
                rows(
                        milestone("m1", ACTION, "Møde holdt", day("2026-12-01")),
                        milestone("m2", ACTION, "Møde holdt", day("2026-12-01")));
        var once = rows(milestone("m1", ACTION, "Møde holdt", day("2026-12-01")));

        assertThat(doubts(compared(twice, twice))).isEmpty();
        assertThat(doubts(compared(twice, once))).isEmpty();
    }

    @Test
    void equal_words_whose_deadlines_all_moved_are_a_doubt_and_follow_the_document() {
        var version =
                compared(
                        rows(
                                milestone("m1", ACTION, "Møde holdt", day("2026-12-01")),
                                milestone("m2", ACTION, "Møde holdt", day("2027-02-01"))),
                        rows(
                                milestone("m8", ACTION, "Møde holdt", day("2027-01-15")),
                                milestone("m9", ACTION, "Møde holdt", day("2027-03-15"))));

        assertThat(version.version().milestones())
                .extracting(Milestone::id)
                .containsExactly("m1", "m2");
        assertThat(doubts(version)).containsExactly("ambiguous-row");
    }

    @Test
    void a_row_that_became_two_with_other_deadlines_is_a_doubt() {
        var version =
                compared(
                        rows(milestone("m1", ACTION, "Møde holdt", day("2026-12-01"))),
                        rows(
                                milestone("m8", ACTION, "Møde holdt", day("2027-01-15")),
                                milestone("m9", ACTION, "Møde holdt", day("2027-03-15"))));

        assertThat(doubts(version)).containsExactly("ambiguous-row");
    }

    @Test
    void other_words_that_are_equally_alike_are_left_as_gone_and_new() {
        var version =
                compared(
                        rows(
                                milestone(
                                        "m1",
                                        ACTION,
                                        "Møde nr 3 holdt med haller",
                                        day("2026-12-01"))),
                        rows(
                                milestone(
                                        "m8",
                                        ACTION,
                                        "Møde nr 4 holdt med haller",
                                        day("2026-12-01")),
                                milestone(
                                        "m9",
                                        ACTION,
                                        "Møde nr 5 holdt med haller",
                                        day("2026-12-01"))));

        assertThat(version.isGone("m1")).isTrue();
        assertThat(version.changes().values())
                .filteredOn(change -> change.kind() == Kind.ADDED)
                .hasSize(2);
        assertThat(doubts(version)).containsExactly("ambiguous-row.left");
    }

    @Test
    void a_stricter_measure_takes_a_reworded_row_for_another() {
        var then =
                rows(
                        milestone("m1", ACTION, "Evaluering af haller", day("2026-12-01")),
                        milestone("m2", ACTION, "Budget vedtaget", day("2026-12-01")));
        var now =
                rows(
                        milestone("m1", ACTION, "Evaluring af haller", day("2026-12-01")),
                        milestone("m2", ACTION, "Budget vedtaget", day("2026-12-01")));
        var first = VersionComparison.compare(null, then, THEN);
        var strict = new MatchingSettings(95, 95, 95, 50, 33, 60);

        assertThat(VersionComparison.compare(first, now, THEN).isGone("m1")).isFalse();
        assertThat(VersionComparison.compare(first, now, THEN, strict).isGone("m1")).isTrue();
    }

    @Test
    void a_better_reading_keeps_what_was_shown_as_gone_in_its_place() {
        var all =
                rows(
                        milestone("m1", ACTION, "Liste klar", day("2026-12-01")),
                        milestone("m2", ACTION, "Budget vedtaget", day("2026-12-01")),
                        milestone("m3", ACTION, "Nøgler udleveret", day("2026-12-01")));
        var two =
                rows(
                        milestone("m1", ACTION, "Liste klar", day("2026-12-01")),
                        milestone("m2", ACTION, "Nøgler udleveret", day("2026-12-01")));
        var one = rows(milestone("m1", ACTION, "Liste klar", day("2026-12-01")));
        var before = compared(all, two);

        var corrected = VersionComparison.correct(before, one, THEN, MatchingSettings.STANDARD);

        assertThat(corrected.version().milestones())
                .extracting(Milestone::id)
                .containsExactly("m1", "m2");
        assertThat(corrected.isGone("m2")).isTrue();
        assertThat(corrected.isFirst()).isFalse();
    }
}
