package dk.milepael.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.milepael.calendar.Cycle;
import dk.milepael.plan.Family;
import dk.milepael.plan.Severity;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleBookTest {
    private static RuleChanges limit(Limit limit, int value) {
        return new RuleChanges(Map.of(limit, value), null, Set.of(), Map.of());
    }

    private static RuleChanges weight(String rule, Weight weight) {
        return new RuleChanges(Map.of(), null, Set.of(), Map.of(rule, weight));
    }

    @Test
    void a_plan_beats_its_family_and_the_family_beats_what_holds_for_all() {
        var book =
                new RuleBook(
                        limit(Limit.WARNING_DAYS, 5),
                        Map.of(Family.STATUS_TABLE, limit(Limit.WARNING_DAYS, 15)),
                        Map.of("klimaplan", limit(Limit.WARNING_DAYS, 20)));

        assertThat(book.of("skoleplan", Family.OTHER).limit(Limit.WARNING_DAYS)).isEqualTo(5);
        assertThat(book.of("skoleplan", Family.STATUS_TABLE).limit(Limit.WARNING_DAYS))
                .isEqualTo(15);
        assertThat(book.of("klimaplan", Family.STATUS_TABLE).limit(Limit.WARNING_DAYS))
                .isEqualTo(20);
        assertThat(book.mostWarningDays()).isEqualTo(20);
    }

    @Test
    void what_a_place_leaves_out_stays_as_it_is() {
        var book =
                new RuleBook(
                        limit(Limit.IMPRECISE_DAYS, 31),
                        Map.of(),
                        Map.of("klimaplan", limit(Limit.WARNING_DAYS, 20)));

        assertThat(book.of("klimaplan", Family.OTHER).limit(Limit.IMPRECISE_DAYS)).isEqualTo(31);
        assertThat(book.of("klimaplan", Family.OTHER).limit(Limit.SILENT_DAYS)).isEqualTo(120);
    }

    @Test
    void a_rule_that_is_off_in_general_can_be_on_for_one_plan() {
        var off = new RuleChanges(Map.of(), null, Set.of("no-owner"), Map.of());
        var book =
                new RuleBook(off, Map.of(), Map.of("klimaplan", weight("no-owner", Weight.ERROR)));

        assertThat(book.of("klimaplan", Family.OTHER).severity("no-owner", Severity.WARNING))
                .contains(Severity.ERROR);
        assertThat(book.of("skoleplan", Family.OTHER).severity("no-owner", Severity.WARNING))
                .isEmpty();
    }

    @Test
    void a_rule_that_is_off_and_weighed_in_one_place_is_refused() {
        assertThatThrownBy(() ->
                        new RuleChanges(
                                Map.of(),
                                null,
                                Set.of("no-owner"),
                                Map.of("no-owner", Weight.ERROR)))
                .hasMessageStartingWith("severities.no-owner: ");
    }

    @Test
    void off_said_twice_is_no_contradiction() {
        assertThatCode(() ->
                        new RuleChanges(
                                Map.of(), null, Set.of("no-owner"), Map.of("no-owner", Weight.OFF)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_number_for_a_rule_that_is_off_in_the_same_place_is_refused() {
        assertThatThrownBy(() ->
                        new RuleChanges(
                                Map.of(Limit.IMPRECISE_DAYS, 31),
                                null,
                                Set.of("imprecise-deadline"),
                                Map.of()))
                .hasMessageStartingWith("impreciseDays: ");
    }

    @Test
    void a_number_that_lights_go_by_too_may_stand_beside_its_rule_being_off() {
        assertThatCode(() ->
                        new RuleChanges(
                                Map.of(Limit.WARNING_DAYS, 31), null, Set.of("due-soon"), Map.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void a_status_that_is_old_while_a_deadline_is_near_is_refused_by_the_calendar() {
        assertThatThrownBy(() ->
                        new RuleBook(
                                limit(Limit.SILENT_DAYS, 30),
                                Map.of(Family.STATUS_TABLE, limit(Limit.WARNING_DAYS, 22)),
                                Map.of()))
                .hasMessageStartingWith("rules.families.status-table.");
        assertThatCode(() ->
                        new RuleBook(
                                limit(Limit.SILENT_DAYS, 30),
                                Map.of(Family.STATUS_TABLE, limit(Limit.WARNING_DAYS, 21)),
                                Map.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void days_and_rounds_of_silence_in_one_place_are_refused() {
        assertThatThrownBy(() ->
                        new RuleChanges(
                                Map.of(Limit.SILENT_DAYS, 90), Cycle.QUARTERLY, Set.of(), Map.of()))
                .hasMessageStartingWith("silentDays: ");
    }

    @Test
    void a_number_of_rounds_without_rounds_is_refused() {
        assertThatThrownBy(() -> new RuleBook(limit(Limit.SILENT_ROUNDS, 3), Map.of(), Map.of()))
                .hasMessageStartingWith("rules.silentRounds: ");
    }

    @Test
    void a_plan_that_counts_days_does_so_though_all_others_count_rounds() {
        var rounds = new RuleChanges(Map.of(), Cycle.QUARTERLY, Set.of(), Map.of());
        var book =
                new RuleBook(rounds, Map.of(), Map.of("klimaplan", limit(Limit.SILENT_DAYS, 30)));

        assertThat(book.of("klimaplan", Family.OTHER).rounds()).isNull();
        assertThat(book.of("skoleplan", Family.OTHER).rounds()).isEqualTo(Cycle.QUARTERLY);
    }

    @Test
    void a_plan_id_that_no_plan_can_have_is_refused() {
        assertThatThrownBy(() ->
                        new RuleBook(
                                RuleChanges.NONE,
                                Map.of(),
                                Map.of("Klimaplan 2026", RuleChanges.NONE)))
                .hasMessageStartingWith("rules.plans.Klimaplan 2026: ");
    }

    @Test
    void silence_begins_the_day_after_the_silent_days() {
        var told = LocalDate.of(2026, 7, 23);

        assertThat(RuleSettings.DEFAULT.isSilent(told, LocalDate.of(2026, 11, 20))).isFalse();
        assertThat(RuleSettings.DEFAULT.isSilent(told, LocalDate.of(2026, 11, 21))).isTrue();
    }

    @Test
    void silence_by_rounds_begins_the_day_after_the_second_round_without_status() {
        var settings =
                RuleSettings.DEFAULT.with(
                        new RuleChanges(Map.of(), Cycle.QUARTERLY, Set.of(), Map.of()));
        var told = LocalDate.of(2026, 6, 29);

        assertThat(settings.isSilent(told, LocalDate.of(2026, 9, 30))).isFalse();
        assertThat(settings.isSilent(told, LocalDate.of(2026, 10, 1))).isTrue();
        assertThat(settings.isSilent(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 10, 1)))
                .isFalse();
    }
}
