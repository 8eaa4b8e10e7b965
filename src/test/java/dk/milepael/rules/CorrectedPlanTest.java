package dk.milepael.rules;

import static dk.milepael.history.PlanWorld.day;
import static dk.milepael.history.PlanWorld.undated;
import static dk.milepael.rules.Judging.RECEIVED;
import static dk.milepael.rules.Judging.TODAY;
import static dk.milepael.rules.Judging.row;
import static dk.milepael.rules.Judging.told;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.calendar.WorkingDays;
import dk.milepael.history.ComparedVersion;
import dk.milepael.plan.CorrectedValue;
import dk.milepael.plan.Correction;
import dk.milepael.plan.Correction.Grounds;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.DeadlineKind;
import dk.milepael.plan.Deviation.Decision;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Light;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.SourceCell;
import dk.milepael.plan.Verdict;
import dk.milepael.rules.correction.Corrections;
import dk.milepael.rules.correction.Corrector;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CorrectedPlanTest {
    private static final Judge JUDGE =
            new Judge(RuleSettings.DEFAULT, new WorkingDays(WorkingDays.DEFAULT_CLOSING_DAYS));
    private static final Deadline UNREADABLE = undated("en skøn dag", DeadlineKind.UNREADABLE);
    private static final Grounds ANSWER = new Grounds.Receipt(RECEIVED);
    private static final Grounds BOOK =
            new Grounds.Book("Karla Brink", "aftalt", TODAY, new SourceCell("Rettelser", "A2"));

    @Test
    void a_corrected_deadline_is_judged_and_its_raw_text_stays() {
        var judged = judge(row(UNREADABLE, told(Verdict.ONGOING)), due(ANSWER));

        var milestone = judged.facts().compared().version().milestones().findFirst().orElseThrow();
        assertThat(milestone.deadline().raw()).isEqualTo("en skøn dag");
        assertThat(milestone.deadline().due()).isEqualTo("2027-06-01");
        assertThat(Judging.of(judged, "m1").light()).isEqualTo(Light.GREEN);
        assertThat(Judging.rules(Judging.of(judged, "m1"))).containsExactly("corrected");
    }

    @Test
    void a_set_light_counts_and_tells_the_computed_one() {
        var green = new CorrectedValue.Judged(Light.GREEN, "grøn");

        var judged =
                judge(row(day("2026-02-01"), told(Verdict.ONGOING)), new Correction(green, BOOK));

        var judgement = Judging.of(judged, "m1");
        assertThat(judgement.light()).isEqualTo(Light.GREEN);
        assertThat(judgement.reason().key()).isEqualTo("corrected.light.book.until");
        assertThat(Judging.rules(judgement)).contains("overdue");
        assertThat(judged.whole().counts()).isEqualTo(Counts.one(Light.GREEN));
    }

    @Test
    void a_corrected_status_outdoes_the_mark_and_a_later_correction_an_earlier_one() {
        var done = new CorrectedValue.Told(Judging.outcome(Verdict.DELIVERED), "gennemført");
        var paused = new CorrectedValue.Told(Judging.outcome(Verdict.PAUSED), "i bero");
        var row = row(day("2026-02-01"), told(Verdict.ONGOING));

        var judged = judge(row, new Correction(paused, ANSWER), new Correction(done, BOOK));

        assertThat(Judging.of(judged, "m1").light()).isEqualTo(Light.BLUE);
        assertThat(judged.facts().corrected().of("m1")).hasSize(1);
    }

    @Test
    void a_decision_makes_a_dropped_row_grey() {
        var council =
                new CorrectedValue.Decided(new Decision("Byrådet", TODAY, "i dag"), "Byrådet");
        var row = row(day("2026-02-01"), told(Verdict.DROPPED));

        assertThat(Judging.of(judge(row), "m1").light()).isEqualTo(Light.YELLOW);
        assertThat(Judging.of(judge(row, new Correction(council, BOOK)), "m1").light())
                .isEqualTo(Light.GREY);
    }

    @Test
    void the_owner_of_an_initiative_is_that_of_its_milestones_too() {
        var version = Judging.with(Judging.row(day("2027-02-01"), told(Verdict.ONGOING)));
        var owner = new Correction(new CorrectedValue.Owner("Birthe Nøhr"), ANSWER);

        var corrected = Corrector.correct(version, Corrections.NONE.with("i1", owner)).version();

        assertThat(corrected.initiatives().getFirst().owner()).isEqualTo("Birthe Nøhr");
        assertThat(corrected.milestones().findFirst().orElseThrow().owner())
                .as("it had an owner of its own")
                .isEqualTo("Karla Brink");
    }

    @Test
    void a_correction_is_never_silenced_and_leaves_other_remarks_known() {
        var row = row(UNREADABLE, told(Verdict.UNKNOWN));
        var before = RemarkKeys.of(judge(row)).values();
        var judged = judge(row, due(ANSWER));

        assertThat(RemarkKeys.of(judged).keySet())
                .extracting(Finding::rule)
                .doesNotContain("corrected");
        assertThat(RemarkKeys.places(judged.facts()).keySet()).containsAll(before);
        assertThat(Judging.rules(Judging.of(RemarkKeys.without(Set.copyOf(before), judged), "m1")))
                .contains("corrected");
    }

    private static Correction due(Grounds grounds) {
        return new Correction(new CorrectedValue.Due(day("2027-06-01")), grounds);
    }

    private static JudgedPlan judge(Milestone row, Correction... corrections) {
        var all = Corrections.NONE;
        for (var correction : corrections) {
            all = all.with("m1", correction);
        }
        var version = Judging.with(row);
        var facts =
                new PlanFacts(
                        "lokaler",
                        new ComparedVersion(version, Map.of()),
                        "lokaler.xlsx",
                        RECEIVED);
        return JUDGE.judge(facts.with(Corrector.correct(version, all)), TODAY);
    }
}
