package dk.milepael.ingest.layout.statustable;

import static dk.milepael.ingest.layout.PlanText.account;
import static dk.milepael.ingest.layout.PlanText.onlyPlan;
import static dk.milepael.ingest.layout.Sheets.read;
import static dk.milepael.ingest.layout.Sheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.milepael.ingest.Reading.Tally;
import dk.milepael.ingest.layout.Sheets;
import dk.milepael.plan.Family;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Section;
import dk.milepael.plan.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StatusTableTest {
    /** Nørreå Kommune's table of what becomes of its digital projects. */
    private static Sheets table() {
        return sheet("Ark1")
                .row("Bedre overblik, status maj 2026")
                .blank()
                .row("Initiativ", "Målsætning", "Status")
                .row(
                        "1) Fælles vagtplan",
                        "Alle plejecentre skal have samme vagtplan inden udgangen af 2026. Der er afsat 2,5 mio. kr.",
                        "Planen er i gang på to centre.")
                .across("Borgernes sider")
                .row(
                        "2) \"Mit byggeri\"",
                        "Der skal:\n1. Laves et udkast til skærmbilleder, som er færdigt inden udgangen af april 2026.\n2. Ske oversættelse af vejledningerne, som er gennemført ultimo september 2026.",
                        "Oversættelsen er i gang. Samarbejdet med rådgiverne er godt.")
                .row(
                        "3) Nyt postrum",
                        "Postrummet flyttes.\n1. Reolerne er sat op ultimo uge 6.\n2. Sorteringen er flyttet ultimo uge 9.",
                        "Flytningen er gennemført, og målet er opfyldt.")
                .row(null, null, "Lejemålet er opsagt.");
    }

    private static PlanVersion plan() {
        return onlyPlan(read("overblik.xlsx", table()));
    }

    private static Initiative initiative(int number) {
        return plan().initiatives().get(number - 1);
    }

    @Test
    void each_row_is_an_initiative_with_its_number_goal_and_status() {
        var first = initiative(1);

        assertThat(plan().heading().family()).isEqualTo(Family.STATUS_TABLE);
        assertThat(first.label()).isEqualTo(new Initiative.Label("1", "Fælles vagtplan"));
        assertThat(first.goal()).startsWith("Alle plejecentre");
        assertThat(first.progress().status()).isEqualTo("Planen er i gang på to centre.");
        assertThat(initiative(2).label().title()).isEqualTo("\"Mit byggeri\"");
    }

    @Test
    void a_group_row_is_a_section() {
        assertThat(plan().sections()).extracting(Section::title).containsExactly("Borgernes sider");
        assertThat(initiative(1).section()).isNull();
        assertThat(initiative(2).section()).isZero();
    }

    @Test
    void the_title_tells_the_year_and_the_day_of_the_status() {
        assertThat(plan().heading().statusDate()).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(plan().heading().statusRaw()).isEqualTo("status maj 2026");
        assertThat(plan().heading().year()).isEqualTo(2026);
    }

    @Test
    void an_initiative_without_steps_has_the_deadline_and_amount_its_goal_names() {
        var promise = initiative(1).promise();

        assertThat(promise.deadline().due()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(promise.amounts())
                .singleElement()
                .satisfies(amount ->
                        assertThat(amount.dkk()).isEqualByComparingTo(new BigDecimal("2500000")));
        assertThat(initiative(1).milestones()).isEmpty();
        assertThat(initiative(1).progress().done()).isFalse();
    }

    @Test
    void each_step_is_a_milestone_with_the_deadline_of_its_own_words() {
        var second = initiative(2);

        assertThat(second.milestones())
                .extracting(Milestone::text, step -> step.deadline().due())
                .containsExactly(
                        tuple(
                                "Laves et udkast til skærmbilleder, som er færdigt inden udgangen af april 2026.",
                                LocalDate.of(2026, 4, 30)),
                        tuple(
                                "Ske oversættelse af vejledningerne, som er gennemført ultimo september 2026.",
                                LocalDate.of(2026, 9, 30)));
        assertThat(second.promise().deadline()).isNull();
        assertThat(second.promise().commitments()).isEmpty();
    }

    @Test
    void a_sentence_of_the_status_counts_for_the_step_whose_noun_it_names() {
        var steps = initiative(2).milestones();

        assertThat(steps.getFirst().progress().status()).isNull();
        assertThat(steps.getFirst().progress().done()).isNull();
        assertThat(steps.get(1).progress().status()).isEqualTo("Oversættelsen er i gang.");
        assertThat(steps.get(1).progress().done()).isFalse();
        assertThat(steps.get(1).progress().outcome().verdict()).isEqualTo(Verdict.ONGOING);
    }

    @Test
    void a_delivered_initiative_makes_its_steps_done() {
        var third = initiative(3);

        assertThat(third.progress().done()).isTrue();
        assertThat(third.milestones())
                .allSatisfy(step -> {
                    assertThat(step.progress().done()).isTrue();
                    assertThat(step.progress().status()).isNull();
                    assertThat(step.progress().outcome()).isEqualTo(third.progress().outcome());
                });
    }

    @Test
    void a_week_in_a_goal_is_of_the_plan_year_though_the_status_is_of_may() {
        assertThat(initiative(3).milestones())
                .extracting(step -> step.deadline().due())
                .containsExactly(LocalDate.of(2026, 2, 6), LocalDate.of(2026, 2, 27));
    }

    @Test
    void a_row_without_a_title_goes_on_where_the_one_above_ended() {
        assertThat(initiative(3).progress().status())
                .isEqualTo("Flytningen er gennemført, og målet er opfyldt.\nLejemålet er opsagt.");
        assertThat(account(read("overblik.xlsx", table()), 0).tally())
                .isEqualTo(new Tally(0, 5, 0, 0, 0));
    }
}
