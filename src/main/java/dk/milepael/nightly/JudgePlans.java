package dk.milepael.nightly;

import dk.milepael.store.PlanStore;
import dk.milepael.store.Run;
import java.util.List;
import org.springframework.stereotype.Component;

/** Judges each plan in force for the report day. */
@Component
final class JudgePlans implements Units {
    static final String STEP = "judge-plans";

    private final JudgedPlans judged;

    JudgePlans(JudgedPlans judged) {
        this.judged = judged;
    }

    @Override
    public String step() {
        return STEP;
    }

    @Override
    public List<String> keys(Run run) {
        return judged.inForce(run).stream().map(PlanStore.InForce::planId).toList();
    }

    @Override
    public Runnable work(Run run, String planId) {
        judged.inForce(run).stream()
                .filter(plan -> plan.planId().equals(planId))
                .forEach(plan -> judged.of(run, plan));
        return () -> {};
    }
}
