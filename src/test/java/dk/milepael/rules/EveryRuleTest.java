package dk.milepael.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.calendar.WorkingDays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule that judges, just before it speaks and just as it does. */
class EveryRuleTest {
    static Stream<RuleCase> cases() {
        return Stream.of(
                        DayCases.all(),
                        WrittenCases.all(),
                        HistoryCases.all(),
                        WholePlanCases.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_rule_is_quiet_up_to_its_border(RuleCase border) {
        assertThat(border.speaksOf(border.quiet())).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_rule_speaks_from_its_border_on(RuleCase border) {
        assertThat(border.speaksOf(border.told())).isTrue();
    }

    @Test
    void no_rule_that_judges_is_without_its_border() {
        var judging =
                AllRules.of(RuleSettings.DEFAULT, new WorkingDays(Set.of()), List.of()).stream()
                        .filter(rule -> !(rule instanceof Rule.Elsewhere))
                        .map(Rule::id);

        assertThat(cases().map(RuleCase::rule)).containsAll(judging.toList());
    }

    @Test
    void a_plan_in_order_gives_no_finding_at_all() {
        assertThat(Judging.judge(DayCases.inOrder()).findings()).isEmpty();
    }
}
