package dk.milepael.rules;

import static dk.milepael.history.PlanWorld.day;
import static dk.milepael.history.PlanWorld.initiative;
import static dk.milepael.history.PlanWorld.plan;
import static dk.milepael.rules.Judging.judge;
import static dk.milepael.rules.Judging.keys;
import static dk.milepael.rules.Judging.row;
import static dk.milepael.rules.Judging.rules;
import static dk.milepael.rules.Judging.told;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.plan.Amount;
import dk.milepael.plan.AmountDoubt;
import dk.milepael.plan.AmountKind;
import dk.milepael.plan.DeadlineNote;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Light;
import dk.milepael.plan.OwnLight;
import dk.milepael.plan.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingRulesTest {
    @Test
    void how_a_deadline_was_read_is_told() {
        var other = LocalDate.of(2027, 2, 1);
        var deadline =
                day(
                        "2027-03-01",
                        new DeadlineNote.DayNumber(46447),
                        new DeadlineNote.Further("1. februar 2027", other),
                        new DeadlineNote.Respelt("martz", "marts"));

        assertThat(rules(judge(row(deadline, told(Verdict.ONGOING)))))
                .containsExactly("day-number", "several-deadlines", "respelt");
    }

    /** The row is under way, its deadline far ahead or long past: green or red. */
    @ParameterizedTest(name = "{0}: {1} against {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    the same light        | GREEN  | 2027-03-01 | ONGOING   | false
                    staff see it darker   | YELLOW | 2027-03-01 | ONGOING   | true
                    staff see it brighter | GREEN  | 2026-03-01 | ONGOING   | true
                    done is green to them | GREEN  | 2027-03-01 | DELIVERED | false
                    """)
    void an_own_light_that_differs_is_told(
            String reason, Light own, String due, Verdict verdict, boolean differs) {
        var progress = told(verdict).with(new OwnLight(own, "fyld"));

        assertThat(rules(judge(row(day(due), progress))).contains("own-light-differs"))
                .as(reason)
                .isEqualTo(differs);
    }

    @Test
    void a_share_done_tells_how_far_the_work_is_and_not_how_well_it_goes() {
        var progress = told(Verdict.ONGOING).with(new OwnLight(Light.GREEN, "80 %"));

        assertThat(rules(judge(row(day("2026-03-01"), progress))))
                .contains("overdue")
                .doesNotContain("own-light-differs");
    }

    @Test
    void an_amount_without_a_figure_or_of_several_years_is_told() {
        var unknown = new Amount(null, AmountKind.UNSPECIFIED, null, "x mio. kr.");
        var ofYears =
                new Amount(
                        BigDecimal.TEN,
                        AmountKind.UNSPECIFIED,
                        null,
                        "10 kr.",
                        AmountDoubt.SEVERAL_YEARS);
        var plain = new Amount(BigDecimal.TEN, AmountKind.DRIFT, null, "10 kr.");

        assertThat(keys(judged(List.of(unknown, ofYears, plain))))
                .contains("finding.amount-unknown", "finding.amount-unknown.years")
                .filteredOn(key -> key.startsWith("finding.amount-unknown"))
                .hasSize(2);
    }

    private static Judgement judged(List<Amount> amounts) {
        var bare = initiative("i1", null, "A", "Bedre brug af lokaler");
        var promise = new Initiative.Promise(List.of(), amounts, List.of(), null);
        var with =
                new Initiative(
                        bare.id(),
                        bare.section(),
                        bare.label(),
                        bare.content(),
                        promise,
                        bare.progress(),
                        List.of(),
                        bare.origin());
        return Judging.of(judge(plan(List.of(), with)), "i1");
    }
}
