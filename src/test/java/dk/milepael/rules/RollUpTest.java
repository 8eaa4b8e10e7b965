package dk.milepael.rules;

import static dk.milepael.history.PlanWorld.day;
import static dk.milepael.history.PlanWorld.initiative;
import static dk.milepael.history.PlanWorld.milestone;
import static dk.milepael.history.PlanWorld.plan;
import static dk.milepael.history.PlanWorld.section;
import static dk.milepael.rules.Judging.TODAY;
import static dk.milepael.rules.Judging.judge;
import static dk.milepael.rules.Judging.told;
import static dk.milepael.rules.Judging.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.history.Change;
import dk.milepael.history.ComparedVersion;
import dk.milepael.plan.Light;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.Verdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RollUpTest {
    private static Milestone later(String id, Verdict verdict) {
        return milestone(id, "Handling", "Tekst", day("2027-03-01"), told(verdict));
    }

    private static Judgement initiativeOf(Milestone... rows) {
        return Judging.of(judge(with(rows)), "i1");
    }

    @Test
    void the_worst_open_light_is_the_light_of_all() {
        var judgement =
                initiativeOf(
                        later("m1", Verdict.DELIVERED),
                        later("m2", Verdict.NOT_REACHED),
                        later("m3", Verdict.ONGOING));

        assertThat(judgement.light()).isEqualTo(Light.RED);
        assertThat(judgement.reason().key()).isEqualTo("reason.some.red");
        assertThat(judgement.counts()).isEqualTo(new Counts(1, 0, 1, 1, 0, 0));
    }

    @Test
    void blue_is_only_when_all_are() {
        assertThat(
                        initiativeOf(later("m1", Verdict.DELIVERED), later("m2", Verdict.DELIVERED))
                                .light())
                .isEqualTo(Light.BLUE);
        assertThat(
                        initiativeOf(later("m1", Verdict.DELIVERED), later("m2", Verdict.ONGOING))
                                .light())
                .isEqualTo(Light.GREEN);
    }

    @Test
    void what_is_dropped_does_not_weigh() {
        var judgement = initiativeOf(later("m1", Verdict.DROPPED), later("m2", Verdict.DELIVERED));

        assertThat(judgement.light()).isEqualTo(Light.BLUE);
        assertThat(judgement.dropped()).isFalse();
        assertThat(judgement.counts()).isEqualTo(new Counts(0, 0, 0, 1, 0, 1));
    }

    @Test
    void all_dropped_is_dropped() {
        var judgement = initiativeOf(later("m1", Verdict.DROPPED), later("m2", Verdict.DROPPED));

        assertThat(judgement.dropped()).isTrue();
        assertThat(judgement.reason().key()).isEqualTo("reason.all.dropped");
    }

    @Test
    void a_section_counts_its_own_and_nested_initiatives() {
        var judged =
                judge(
                        plan(
                                List.of(
                                        section("1", "Skoler", 1),
                                        section("1.1", "Tag", 2),
                                        section("2", "Veje", 1)),
                                initiative("i1", 0, "A", "Et", later("m1", Verdict.ONGOING)),
                                initiative("i2", 1, "B", "To", later("m2", Verdict.PAUSED)),
                                initiative("i3", 2, "C", "Tre")));

        assertThat(judged.sections())
                .extracting(section -> section.counts().total())
                .containsExactly(2, 1, 1);
        assertThat(judged.sections())
                .extracting(Judgement::light)
                .containsExactly(Light.YELLOW, Light.YELLOW, Light.GREY);
        assertThat(judged.whole().counts().total()).isEqualTo(3);
    }

    @Test
    void a_gone_row_has_no_light_and_counts_nowhere() {
        var gone = new Change(Change.Kind.GONE, List.of(), List.of(), false);
        var version =
                new ComparedVersion(
                        with(later("m1", Verdict.NOT_REACHED), later("m2", Verdict.ONGOING)),
                        Map.of("m1", gone));

        var judged = judge(version, TODAY);

        assertThat(Judging.of(judged, "m1").light()).isNull();
        assertThat(judged.whole().light()).isEqualTo(Light.GREEN);
        assertThat(judged.whole().counts().total()).isEqualTo(1);
    }
}
