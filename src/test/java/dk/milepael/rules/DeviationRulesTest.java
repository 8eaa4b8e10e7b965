package dk.milepael.rules;

import static dk.milepael.history.PlanWorld.day;
import static dk.milepael.history.PlanWorld.initiative;
import static dk.milepael.history.PlanWorld.plan;
import static dk.milepael.rules.Judging.judge;
import static dk.milepael.rules.Judging.keys;
import static dk.milepael.rules.Judging.row;
import static dk.milepael.rules.Judging.rules;
import static dk.milepael.rules.Judging.status;
import static dk.milepael.rules.Judging.told;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.plan.CommitmentRole;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.Deviation;
import dk.milepael.plan.Deviation.Decision;
import dk.milepael.plan.Deviation.Question;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Light;
import dk.milepael.plan.Progress;
import dk.milepael.plan.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviationRulesTest {
    private static final List<Question> ALL = List.of(Question.values());
    private static final LocalDate DECIDED = LocalDate.of(2026, 10, 12);

    /** Yesterday: the last day that makes an open row red. */
    private static final Deadline PASSED = day("2026-11-19");

    private static Progress explained(Verdict verdict, Deviation deviation) {
        return told(verdict).with(deviation);
    }

    private static Deviation why(List<Question> asked, String cause, String action) {
        return new Deviation(asked, cause, null, action, null, null);
    }

    private static Deviation expecting(Deadline expected) {
        return new Deviation(ALL, "årsag", null, "handling", expected, null);
    }

    private static Deviation decided(String by, LocalDate on, String raw) {
        return new Deviation(ALL, null, null, null, null, new Decision(by, on, raw));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "neither, -, -, finding.unexplained-deviation",
                "no cause, -, Nyt udbud, finding.unexplained-deviation.cause",
                "no action, Konkurs, -, finding.unexplained-deviation.action",
                "both, Konkurs, Nyt udbud, ''",
            })
    void a_red_row_is_asked_for_what_its_plan_has_a_place_for(
            String reason, String cause, String action, String key) {
        var judgement = judge(row(PASSED, explained(Verdict.ONGOING, why(ALL, cause, action))));

        assertThat(String.join("", keys(judgement).stream().skip(1).toList()))
                .as(reason)
                .isEqualTo(key);
    }

    @Test
    void nobody_is_asked_for_what_the_plan_has_no_place_for() {
        var causeAlone = why(List.of(Question.CAUSE), "Konkurs", null);
        var dayAlone = why(List.of(Question.EXPECTED), null, null);

        assertThat(rules(judge(row(PASSED, explained(Verdict.ONGOING, causeAlone)))))
                .containsExactly("overdue");
        assertThat(rules(judge(row(PASSED, explained(Verdict.ONGOING, dayAlone)))))
                .containsExactly("overdue");
        assertThat(rules(judge(row(PASSED, told(Verdict.ONGOING))))).containsExactly("overdue");
    }

    @Test
    void a_row_is_asked_from_the_day_it_is_red() {
        var blank = explained(Verdict.ONGOING, why(ALL, null, null));

        assertThat(rules(judge(row(day("2026-11-20"), blank)))).containsExactly("due-soon");
        assertThat(rules(judge(row(PASSED, blank))))
                .containsExactly("overdue", "unexplained-deviation");
        assertThat(rules(judge(row(PASSED, explained(Verdict.DELIVERED, why(ALL, null, null))))))
                .isEmpty();
    }

    @Test
    void what_stands_on_an_initiative_is_asked_for_once_for_all_its_steps() {
        var plain = initiative("i1", null, "A", "Lokaler", row(PASSED, told(Verdict.ONGOING)));
        var asked =
                new Initiative(
                        plain.id(),
                        plain.section(),
                        plain.label(),
                        plain.content(),
                        plain.promise(),
                        plain.progress().with(why(ALL, null, "Nyt udbud")),
                        plain.milestones(),
                        plain.origin());

        var judged = judge(plan(List.of(), asked));

        assertThat(keys(Judging.of(judged, "i1")))
                .containsExactly("finding.unexplained-deviation.cause");
        assertThat(rules(Judging.of(judged, "m1"))).containsExactly("overdue");
    }

    @ParameterizedTest
    @CsvSource({"2027-03-01, 0", "2027-03-02, 1"})
    void a_new_expected_day_after_the_deadline_is_told(String expected, int findings) {
        var told = explained(Verdict.ONGOING, expecting(day(expected)));

        assertThat(keys(judge(row(day("2027-03-01"), told)))).hasSize(findings);
    }

    @Test
    void the_day_of_the_column_outranks_that_of_the_prose() {
        var prose = status(CommitmentRole.EXPECTED, day("2027-05-01"));
        var told = explained(Verdict.ONGOING, expecting(day("2027-04-01")));

        var findings = judge(row(day("2027-03-01"), told, prose)).findings();

        assertThat(findings)
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.message().key()).isEqualTo("finding.forecast-later.expected");
                    assertThat(found.message().args())
                            .containsEntry("prognose", Wording.day(LocalDate.of(2027, 4, 1)));
                });
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "nobody, -, finding.no-decision-reference",
                "somebody, Byrådet, finding.no-decision-reference.undated",
            })
    void a_dropped_row_without_a_whole_decision_is_told(String reason, String by, String key) {
        var told = explained(Verdict.DROPPED, decided(by, null, null));

        assertThat(keys(judge(row(PASSED, told)))).as(reason).containsExactly(key);
    }

    @Test
    void a_dropped_row_with_who_and_when_in_its_columns_is_grey_and_silent() {
        var dated =
                judge(
                        row(
                                PASSED,
                                explained(
                                        Verdict.DROPPED,
                                        decided("Byrådet", DECIDED, "12-10-2026"))));
        var byMonth =
                judge(row(PASSED, explained(Verdict.CHANGED, decided("Byrådet", null, "oktober"))));

        assertThat(dated.findings()).isEmpty();
        assertThat(dated.light()).isEqualTo(Light.GREY);
        assertThat(byMonth.findings()).isEmpty();
    }
}
