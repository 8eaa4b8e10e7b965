package dk.milepael.nightly;

import dk.milepael.plan.Message;
import dk.milepael.store.PlanStore;
import dk.milepael.store.Run;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What readers of a plan must know of its file. */
@Component
final class PlanNotices {
    private final PlanStore plans;
    private final RefusedFiles refused;

    PlanNotices(PlanStore plans, RefusedFiles refused) {
        this.plans = plans;
        this.refused = refused;
    }

    /** By plan, also those there is nothing to know of. */
    Map<String, List<Message>> of(Run run) {
        return plans.inForce(run).stream()
                .collect(
                        Collectors.toMap(
                                PlanStore.InForce::planId,
                                plan -> Stream.concat(removed(plan), refused(run, plan)).toList()));
    }

    private static Stream<Message> removed(PlanStore.InForce plan) {
        return plan.removed() ? Stream.of(Message.of("plan.file.removed")) : Stream.of();
    }

    private Stream<Message> refused(Run run, PlanStore.InForce plan) {
        var name = plans.fileOf(plan.versionId());
        return refused.of(run).stream()
                .filter(file -> file.file().equals(name))
                .map(file -> Message.of("plan.file.refused").with("dag", file.since()));
    }
}
