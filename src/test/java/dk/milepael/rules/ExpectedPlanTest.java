package dk.milepael.rules;

import static dk.milepael.history.PlanWorld.initiative;
import static dk.milepael.history.PlanWorld.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.milepael.calendar.Cycle;
import dk.milepael.calendar.WorkingDays;
import dk.milepael.history.ComparedVersion;
import dk.milepael.rules.ExpectedPlan.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quarterly plans, due ten working days after the quarter: for the third one, on 14 October. */
class ExpectedPlanTest {
    private static final WorkingDays DAYS = new WorkingDays(WorkingDays.DEFAULT_CLOSING_DAYS);
    private static final ExpectedPlan CLIMATE =
            new ExpectedPlan("Klimaplan", null, Cycle.QUARTERLY, 10, "Teknik og Miljø");

    private static PlanFacts received(String title, String on) {
        var version = plan(title, null, List.of(), initiative("i1", null, "A", "Træer"));
        return new PlanFacts(
                "klimaplan", new ComparedVersion(version, Map.of()), "k.xlsx", LocalDate.parse(on));
    }

    private static State state(ExpectedPlan expected, String day, PlanFacts... plans) {
        return expected.on(LocalDate.parse(day), List.of(plans), DAYS).state();
    }

    @ParameterizedTest(name = "received {0}, asked {1}: {2}")
    @CsvSource({
        "2026-07-01, 2026-10-15, REPORTED",
        "2026-06-30, 2026-10-14, AWAITED",
        "2026-06-30, 2026-10-15, MISSING",
        "2026-10-02, 2026-10-15, REPORTED",
        "2026-03-31, 2026-10-01, MISSING",
        "2026-06-30, 2026-09-30, REPORTED",
    })
    void a_status_counts_for_its_quarter_until_the_delivery_day(
            String received, String day, State state) {
        assertThat(state(CLIMATE, day, received("Klimaplan", received))).isEqualTo(state);
    }

    @Test
    void a_plan_that_never_came_is_missing() {
        assertThat(state(CLIMATE, "2026-11-20")).isEqualTo(State.MISSING);
        assertThat(state(CLIMATE, "2026-11-20", received("Skoleplan", "2026-11-19")))
                .isEqualTo(State.MISSING);
    }

    @Test
    void a_title_without_a_year_means_any_years_plan_and_one_with_a_year_only_that() {
        var expected = new ExpectedPlan("Klimaplan 2025", null, Cycle.QUARTERLY, 10, null);

        assertThat(CLIMATE.isMeant(received("Klimaplan 2026", "2026-11-19"))).isTrue();
        assertThat(expected.isMeant(received("Klimaplan 2026", "2026-11-19"))).isFalse();
    }

    @Test
    void an_id_decides_whatever_the_title() {
        var expected = new ExpectedPlan(null, "klimaplan", Cycle.YEARLY, 10, null);

        assertThat(expected.isMeant(received("Grøn omstilling", "2026-11-19"))).isTrue();
    }

    @Test
    void the_roll_call_counts_all_and_names_the_longest_missing_first() {
        var schools = new ExpectedPlan("Skoleplan", null, Cycle.HALF_YEARLY, 10, null);
        var roads = new ExpectedPlan("Vejplan", null, Cycle.QUARTERLY, 10, null);

        var roll =
                RollCall.of(
                        List.of(CLIMATE, roads, schools),
                        List.of(received("Klimaplan", "2026-10-05")),
                        DAYS,
                        LocalDate.of(2026, 11, 20));

        assertThat(roll.count(State.REPORTED)).isEqualTo(1);
        assertThat(roll.missing())
                .extracting(answer -> answer.expected().name())
                .containsExactly("Skoleplan", "Vejplan");
    }

    @Test
    void a_plan_that_has_not_been_delivered_is_told_so_the_day_after_its_day() {
        var judge = new Judge(RuleBook.STANDARD, DAYS, List.of(CLIMATE));
        var facts = received("Klimaplan", "2026-06-30");

        assertThat(Judging.rules(judge.judge(facts, LocalDate.of(2026, 10, 14)).whole()))
                .doesNotContain("not-delivered");
        assertThat(Judging.rules(judge.judge(facts, LocalDate.of(2026, 10, 15)).whole()))
                .contains("not-delivered");
    }

    @Test
    void a_plan_that_is_not_expected_is_never_missed() {
        var judge = new Judge(RuleBook.STANDARD, DAYS, List.of(CLIMATE));

        assertThat(
                        Judging.rules(
                                judge.judge(
                                                received("Skoleplan", "2026-01-02"),
                                                LocalDate.of(2026, 11, 20))
                                        .whole()))
                .doesNotContain("not-delivered");
    }

    @Test
    void a_plan_without_a_name_is_refused() {
        assertThatThrownBy(() -> new ExpectedPlan(null, null, Cycle.YEARLY, 10, null))
                .hasMessageStartingWith("title: ");
    }
}
