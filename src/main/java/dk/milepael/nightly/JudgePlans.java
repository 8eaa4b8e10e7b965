package dk.milepael.nightly;

import dk.milepael.store.CourseStore;
import dk.milepael.store.PlanStore;
import dk.milepael.store.Run;
import java.util.List;
import org.springframework.stereotype.Component;

/** Judges each plan in force for the report day, and keeps how it stands. */
@Component
final class JudgePlans implements Units {
    static final String STEP = "judge-plans";

    private final JudgedPlans judged;
    private final CourseStore courses;

    JudgePlans(JudgedPlans judged, CourseStore courses) {
        this.judged = judged;
        this.courses = courses;
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
        var plan =
                judged.inForce(run).stream()
                        .filter(each -> each.planId().equals(planId))
                        .findFirst()
                        .orElseThrow();
        var counts = judged.of(run, plan).whole().counts();
        return () -> courses.keep(run, planId, counts);
    }
}
