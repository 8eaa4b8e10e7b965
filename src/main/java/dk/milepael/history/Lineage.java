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
import java.util.stream.Stream;

/**
 * Which row of the version before each new row continues, by the new reading's own ids.
 *
 * @param doubts rows of which nobody can tell which is which
 */
record Lineage(
        Map<String, Initiative> initiatives,
        Map<String, Milestone> milestones,
        Set<String> carried,
        List<RowDoubt> doubts) {

    static Lineage between(PlanVersion before, PlanVersion now, MatchingSettings settings) {
        var ofInitiatives = CarriedIds.ofInitiatives(before, now).pairing(settings);
        var then = before.milestones().toList();
        var since = now.milestones().toList();
        var initiatives =
                earlier(before.initiatives(), now.initiatives(), ofInitiatives, Initiative::id);
        var called = CarriedIds.asCalledBefore(now, initiatives);
        var ofMilestones = CarriedIds.ofMilestones(before, called).pairing(settings);
        var milestones = earlier(then, since, ofMilestones, Milestone::id);
        var carried = new HashSet<String>();
        initiatives.values().forEach(initiative -> carried.add(initiative.id()));
        milestones.values().forEach(milestone -> carried.add(milestone.id()));
        var doubts =
                Stream.concat(
                                ofInitiatives.doubts().stream()
                                        .map(doubt -> RowDoubt.of(now.initiatives(), doubt)),
                                ofMilestones.doubts().stream()
                                        .map(doubt -> RowDoubt.ofMilestones(since, doubt)))
                        .toList();
        return new Lineage(initiatives, milestones, carried, doubts);
    }

    private static <T> Map<String, T> earlier(
            List<T> before, List<T> now, Pairing pairing, Function<T, String> id) {
        var earlier = new HashMap<String, T>();
        pairing.beforeByNow()
                .forEach(
                        (later, first) -> earlier.put(id.apply(now.get(later)), before.get(first)));
        return earlier;
    }
}
