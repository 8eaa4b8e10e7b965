package dk.milepael.nightly;

import static java.util.Objects.requireNonNull;

import dk.milepael.history.Ancestry;
import dk.milepael.history.NextYear;
import dk.milepael.store.PlanStore;
import dk.milepael.store.Run;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the plans of the years before and after each plan: computed once for a run. */
@Component
final class NextYears {
    private final PlanStore plans;
    private final Map<Long, Map<String, Around>> byRun = new ConcurrentHashMap<>();

    NextYears(PlanStore plans) {
        this.plans = plans;
    }

    /**
     * The other years of a plan.
     *
     * @param next the plan that its goals were to go on in; null where none is known
     */
    record Around(@Nullable NextYear next, Ancestry ancestry) {
        static final Around NOTHING = new Around(null, Ancestry.NONE);
    }

    Around around(Run run, String planId) {
        return byRun.computeIfAbsent(run.id(), _ -> of(run)).getOrDefault(planId, Around.NOTHING);
    }

    /** From the oldest year on, so that a plan's ancestry holds that of the plans before it. */
    private Map<String, Around> of(Run run) {
        var yearly = yearly(run);
        var around = new HashMap<String, Around>();
        for (var plan : yearly) {
            var past =
                    yearly.stream()
                            .filter(each -> around.containsKey(each.planId()))
                            .flatMap(each ->
                                    each.pastOf(plan, requireNonNull(around.get(each.planId()))))
                            .toList();
            var next = plan.next(yearly).orElse(null);
            around.put(plan.planId(), new Around(next, Ancestry.from(past)));
        }
        return around;
    }

    private List<YearlyPlan> yearly(Run run) {
        var known = plans.ever(run);
        return known.stream()
                .filter(plan -> known.stream().anyMatch(plan::isOtherYearOf))
                .map(plan ->
                        new YearlyPlan(
                                plan.planId(),
                                plan.closed(),
                                plans.version(plan.versionId()).compared().present()))
                .filter(YearlyPlan::hasYear)
                .sorted(Comparator.comparingInt(YearlyPlan::year))
                .toList();
    }
}
