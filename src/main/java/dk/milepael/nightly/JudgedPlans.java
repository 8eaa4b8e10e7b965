package dk.milepael.nightly;

import dk.milepael.rules.Judge;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.rules.PlanFacts;
import dk.milepael.rules.RemarkKeys;
import dk.milepael.rules.RollCall;
import dk.milepael.store.AnswerStore;
import dk.milepael.store.PlanStore;
import dk.milepael.store.Run;
import dk.milepael.store.RunStore;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The plans in force, judged for a run's day: computed when first asked for and kept for the rest
 * of the run, so that a restarted run has them too.
 */
@Component
final class JudgedPlans {
    private final PlanStore plans;
    private final RunStore runs;
    private final NextYears years;
    private final Judge judge;
    private final AnswerStore answers;
    private final PlanCorrections corrections;
    private final Map<Key, JudgedPlan> judged = new ConcurrentHashMap<>();

    JudgedPlans(
            PlanStore plans,
            RunStore runs,
            NextYears years,
            Judge judge,
            AnswerStore answers,
            PlanCorrections corrections) {
        this.plans = plans;
        this.runs = runs;
        this.years = years;
        this.judge = judge;
        this.answers = answers;
        this.corrections = corrections;
    }

    private record Key(long run, long version) {}

    List<PlanStore.InForce> inForce(Run run) {
        return plans.inForce(run);
    }

    JudgedPlan of(Run run, PlanStore.InForce plan) {
        return judged.computeIfAbsent(
                new Key(run.id(), plan.versionId()), key -> judge(run, plan.planId(), key));
    }

    private JudgedPlan judge(Run run, String planId, Key key) {
        var version = plans.version(key.version());
        var around = years.around(run, planId);
        var facts =
                new PlanFacts(
                        planId,
                        version.compared(),
                        version.fileName(),
                        version.readOn(),
                        around.next(),
                        around.ancestry());
        var accepted = answers.acceptedBy(run.asOf());
        return RemarkKeys.without(
                accepted, judge.judge(corrections.corrected(run, facts), run.asOf()));
    }

    /** Which of the expected plans have told their status by the run's day. */
    RollCall rollCall(Run run) {
        return judge.rollCall(all(run).stream().map(JudgedPlan::facts).toList(), run.asOf());
    }

    /** The plans in force that could be judged, by id. */
    List<PlanStore.InForce> judgeable(Run run) {
        var aside =
                runs.unitsAside(run).stream()
                        .filter(unit -> unit.step().equals(JudgePlans.STEP))
                        .map(RunStore.Aside::key)
                        .collect(Collectors.toSet());
        return inForce(run).stream().filter(plan -> !aside.contains(plan.planId())).toList();
    }

    List<JudgedPlan> all(Run run) {
        return judgeable(run).stream().map(plan -> of(run, plan)).toList();
    }
}
