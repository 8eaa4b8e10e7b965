package dk.milepael.rules;

import static dk.milepael.history.PlanWorld.cell;
import static dk.milepael.history.PlanWorld.initiative;
import static dk.milepael.history.PlanWorld.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Track;
import dk.milepael.plan.TrackGoal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrackMismatchTest {
    private static final TrackGoal INVOICES =
            listed("Relation til borgerne", "Fakturaer", "Ingen rykkere");
    private static final TrackGoal SCREENS = listed("Relation til hinanden", "Skærme", "To skærme");

    private static TrackGoal listed(String track, String title, String goal) {
        return new TrackGoal(track, title, goal, cell("A2"));
    }

    private static Initiative goal(String title, String goal, String... tracks) {
        var bare = initiative("i7", null, null, title);
        var crossed = Stream.of(tracks).map(name -> new Track(name, null)).toList();
        var content = new Initiative.Content(goal, null, null, null, List.of(), crossed, List.of());
        return new Initiative(
                bare.id(),
                bare.section(),
                bare.label(),
                content,
                bare.promise(),
                bare.progress(),
                bare.milestones(),
                bare.origin());
    }

    private static PlanVersion agreement(List<TrackGoal> list, Initiative... goals) {
        var bare = plan(List.of(), goals);
        return new PlanVersion(
                bare.heading(),
                bare.sections(),
                bare.initiatives(),
                new PlanVersion.Annex(List.of(), list),
                List.of(),
                List.of());
    }

    private static List<String> found(List<TrackGoal> list, Initiative... goals) {
        return new TrackMismatch()
                .check(agreement(list, goals))
                .map(Rule.Remark::message)
                .map(message ->
                        message.key() + " " + ((Arg.Text) message.args().get("spor")).text())
                .toList();
    }

    @Test
    void a_list_and_crosses_that_agree_in_other_words_are_no_finding() {
        assertThat(
                        found(
                                List.of(INVOICES, SCREENS),
                                goal(
                                        "Fakturaer (fælles)",
                                        "Ingen rykkere",
                                        "Spor 2. Vores relationer til borgerne"),
                                goal("Skærme", "To skærme", "Vores relationer til hinanden")))
                .isEmpty();
    }

    @Test
    void a_track_that_the_list_names_and_nobody_has_crossed_is_told_at_the_card() {
        var plan = agreement(List.of(INVOICES), goal("Fakturaer", "Ingen rykkere", "Andet"));

        assertThat(new TrackMismatch().check(plan))
                .extracting(Rule.Remark::at)
                .containsExactly(cell("A7"));
        assertThat(found(List.of(INVOICES), goal("Fakturaer", "Ingen rykkere", "Andet")))
                .containsExactly("finding.track-mismatch Relation til borgerne");
    }

    @Test
    void a_track_that_is_crossed_and_missing_from_the_list_is_told() {
        var crossed =
                goal("Skærme", "To skærme", "Relationen til borgerne", "Relationen til hinanden");

        assertThat(found(List.of(INVOICES, SCREENS), crossed))
                .containsExactly("finding.track-mismatch.unlisted Relation til borgerne");
    }

    @Test
    void a_further_column_of_policies_is_not_compared() {
        assertThat(
                        found(
                                List.of(SCREENS),
                                goal(
                                        "Skærme",
                                        "To skærme",
                                        "Relation til hinanden",
                                        "It-strategien")))
                .isEmpty();
    }

    @Test
    void a_track_that_a_card_calls_otherwise_stands_for_the_one_that_is_missing() {
        assertThat(
                        found(
                                List.of(SCREENS),
                                goal("Skærme", "To skærme", "Relationen mellem kollegerne")))
                .isEmpty();
    }

    @Test
    void namesakes_are_held_against_their_own_lines() {
        var list = List.of(SCREENS, listed("Relation til borgerne", "Skærme", "Skærme i hallen"));

        assertThat(
                        found(
                                list,
                                goal("Skærme", "To skærme", "Relation til hinanden"),
                                goal("Skærme", "Skærme i hallen", "Relation til borgerne")))
                .isEmpty();
    }

    @Test
    void without_a_list_nothing_is_compared() {
        assertThat(found(List.of(), goal("Skærme", "To skærme", "Relation til hinanden")))
                .isEmpty();
    }
}
