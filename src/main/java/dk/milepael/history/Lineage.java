package dk.milepael.history;

import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.PlanVersion;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which row of the version before each new row continues, by the new reading's own ids. */
record Lineage(
        Map<String, Initiative> initiatives,
        Map<String, Milestone> milestones,
        Set<String> carried) {

    static Lineage between(PlanVersion before, PlanVersion now) {
        var initiatives =
                earlier(
                        before.initiatives(),
                        now.initiatives(),
                        Matching.pairs(Rows.ofInitiatives(before), Rows.ofInitiatives(now)),
                        Initiative::id);
        var milestones =
                earlier(
                        before.milestones().toList(),
                        now.milestones().toList(),
                        Matching.pairs(Rows.ofMilestones(before), Rows.ofMilestones(now)),
                        Milestone::id);
        var carried = new HashSet<String>();
        initiatives.values().forEach(initiative -> carried.add(initiative.id()));
        milestones.values().forEach(milestone -> carried.add(milestone.id()));
        return new Lineage(initiatives, milestones, carried);
    }

    private static <T> Map<String, T> earlier(
            List<T> before, List<T> now, Map<Integer, Integer> pairs, Function<T, String> id) {
        var earlier = new HashMap<String, T>();
        pairs.forEach((later, first) -> earlier.put(id.apply(now.get(later)), before.get(first)));
        return earlier;
    }
}
