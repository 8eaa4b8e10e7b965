package dk.milepael.rules;

import static dk.milepael.history.PlanWorld.at;
import static dk.milepael.history.PlanWorld.day;
import static dk.milepael.rules.Judging.judge;
import static dk.milepael.rules.Judging.row;
import static dk.milepael.rules.Judging.rules;
import static dk.milepael.rules.Judging.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.milepael.plan.Commitment;
import dk.milepael.plan.CommitmentField;
import dk.milepael.plan.CommitmentRole;
import dk.milepael.plan.Continuation;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.Family;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Light;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.Outcome;
import dk.milepael.plan.Party;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Progress;
import dk.milepael.plan.Role;
import dk.milepael.plan.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is asked of a line that tells how something went, and of a plan that names nobody. */
class ResultsTest {
    private static final Party OWNER = new Party("Karla Brink", Role.ANSVARLIG);
    private static final Party INVOLVED = new Party("Byggeenheden", Role.INVOLVERET);

    private static Initiative alone(String id, String goal, Progress progress, Party... owners) {
        return new Initiative(
                id,
                null,
                new Initiative.Label(null, "Varme i haller " + id),
                Initiative.Content.of(goal),
                new Initiative.Promise(List.of(owners), List.of(), List.of(), null),
                progress,
                List.of(),
                at("A" + id.substring(1)));
    }

    private static PlanVersion plan(Family family, Integer year, Initiative... initiatives) {
        var heading = new PlanVersion.Heading("Plan", family, year, null, null, "Plan", null);
        return new PlanVersion(
                heading,
                List.of(),
                List.of(initiatives),
                PlanVersion.Annex.NONE,
                List.of(),
                List.of());
    }

    private static List<String> asked(Family family, Integer year, Initiative initiative) {
        return rules(Judging.of(judge(plan(family, year, initiative)), initiative.id()));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"DELIVERED", "NOT_REACHED"})
    void a_concluded_initiative_without_deadline_is_asked_for_none_and_for_no_owner(Verdict end) {
        assertThat(asked(Family.STATUS_TABLE, 2026, alone("i1", "Lun", told(end)))).isEmpty();
    }

    @Test
    void an_initiative_that_is_not_concluded_is_asked_for_both() {
        assertThat(asked(Family.STATUS_TABLE, 2026, alone("i1", "Lun", told(Verdict.PARTLY))))
                .containsExactly("no-deadline", "no-owner");
        assertThat(asked(Family.STATUS_TABLE, 2026, alone("i1", "Lun", told(Verdict.UNKNOWN))))
                .containsExactly("no-deadline", "no-owner");
    }

    @ParameterizedTest(name = "a business plan of {0}: {1}")
    @CsvSource({"2025, 0", "2026, 2"})
    void the_follow_up_of_a_year_that_is_over_asks_for_neither(int year, int findings) {
        var partly = alone("i1", "Lun", told(Verdict.PARTLY));

        assertThat(asked(Family.BUSINESS_PLAN, year, partly)).hasSize(findings);
    }

    @Test
    void a_goal_of_last_year_without_a_verdict_is_still_asked_for_both() {
        var silent = alone("i1", "Lun", Progress.NONE);

        assertThat(asked(Family.BUSINESS_PLAN, 2025, silent))
                .containsExactly("no-deadline", "no-owner");
    }

    @Test
    void a_topic_beside_the_cards_is_a_result_and_a_card_with_a_goal_is_none() {
        var topic = alone("i1", null, told(Verdict.PARTLY));
        var card = alone("i1", "Lun", told(Verdict.PARTLY));

        assertThat(asked(Family.INITIATIVE_CARDS, 2026, topic)).isEmpty();
        assertThat(asked(Family.INITIATIVE_CARDS, 2026, card))
                .containsExactly("no-deadline", "no-owner");
    }

    @Test
    void a_result_keeps_the_light_of_the_table_and_says_what_was_told() {
        var topic = alone("i1", null, told(Verdict.PARTLY));

        var judged = Judging.of(judge(plan(Family.INITIATIVE_CARDS, 2026, topic)), "i1");

        assertThat(judged.light()).isEqualTo(Light.GREY);
        assertThat(judged.reason().key()).isEqualTo("reason.result");
    }

    @Test
    void a_plan_that_names_nobody_is_told_so_once_and_not_row_by_row() {
        var plan =
                plan(
                        Family.DEVELOPMENT_AGREEMENT,
                        2026,
                        alone("i1", "Lun", Progress.NONE, INVOLVED),
                        alone("i2", "Tør", Progress.NONE, INVOLVED));

        var judged = judge(plan);

        assertThat(judged.initiatives().values())
                .allSatisfy(each -> assertThat(rules(each)).doesNotContain("no-owner"));
        assertThat(judged.whole().findings())
                .extracting(Finding::rule, finding -> finding.message().key(), Finding::at)
                .containsExactly(tuple("no-owner", "finding.no-owner.plan", null));
    }

    @Test
    void where_anyone_is_named_each_row_without_is_told() {
        var plan =
                plan(
                        Family.DEVELOPMENT_AGREEMENT,
                        2026,
                        alone("i1", "Lun", Progress.NONE, OWNER),
                        alone("i2", "Tør", Progress.NONE, INVOLVED));

        var judged = judge(plan);

        assertThat(rules(Judging.of(judged, "i1"))).doesNotContain("no-owner");
        assertThat(rules(Judging.of(judged, "i2"))).contains("no-owner");
        assertThat(judged.whole().findings()).isEmpty();
    }

    @Test
    void a_plan_of_results_that_names_nobody_is_not_asked() {
        var plan =
                plan(
                        Family.BUSINESS_PLAN,
                        2025,
                        alone("i1", "Lun", told(Verdict.PARTLY)),
                        alone("i2", "Tør", told(Verdict.DELIVERED)));

        assertThat(judge(plan).whole().findings()).isEmpty();
    }

    private static Milestone goingOn(String into, Deadline expected) {
        var outcome = new Outcome(Verdict.ONGOING, Continuation.CONTINUED, into, "føres", null);
        var progress = new Progress("status", false, null, null, outcome);
        var told =
                new Commitment(expected, CommitmentRole.EXPECTED, CommitmentField.STATUS, "føres");
        return row(day("2026-12-30"), progress, told);
    }

    @Test
    void the_year_that_a_goal_goes_on_in_is_no_forecast() {
        assertThat(rules(judge(goingOn("2027-06-30", day("2027-06-30"))))).isEmpty();
    }

    @Test
    void another_day_beside_a_continuation_is_a_forecast() {
        assertThat(rules(judge(goingOn("2028", day("2027-06-30")))))
                .containsExactly("forecast-later");
        assertThat(rules(judge(goingOn(null, day("2027-06-30")))))
                .containsExactly("forecast-later");
    }
}
