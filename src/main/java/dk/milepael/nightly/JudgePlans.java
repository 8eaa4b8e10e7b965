package dk.milepael.nightly;

import dk.milepael.store.CourseStore;
import dk.milepael.store.PlanStore;
import dk.milepael.store.Run;
import dk.milepael.store.StoodStore;
import java.util.List;
import org.springframework.stereotype.Component;

/** Judges each plan in force for the report day, and keeps how it and its lines stand. */
@Component
final class JudgePlans implements Units {
    static final String STEP = "judge-plans";

    private final JudgedPlans judged;
    private final CourseStore courses;
    private final StoodStore stood;

    JudgePlans(JudgedPlans judged, CourseStore courses, StoodStore stood) {
        this.judged = judged;
        this.courses = courses;
        this.stood = stood;
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
        var now = judged.of(run, plan);
        var lines = Tellings.stood(now);
        return () -> {
            courses.keep(run, planId, now.whole().counts());
            if (run.kind() == Run.Kind.NIGHT) {
                stood.keep(run, planId, lines);
            }
        };
    }
}
