package dk.milepael.history;

import dk.milepael.plan.Initiative;
import dk.milepael.plan.PlanVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The goals of earlier years that a plan's goals go on from.
 *
 * @param forebears by the goal's id, the nearest year first; each goal before those that it goes on
 *     from itself
 */
public record Ancestry(Map<String, List<Forebear>> forebears) {
    public static final Ancestry NONE = new Ancestry(Map.of());

    public Ancestry {
        forebears = Map.copyOf(forebears);
    }

    public List<Forebear> of(Initiative goal) {
        return forebears.getOrDefault(goal.id(), List.of());
    }

    /** A plan of an earlier year whose next year is the plan asked about. */
    public record Past(String planId, PlanVersion plan, NextYear next, Ancestry own) {}

    /** A plan's ancestry, from the plans just before it and theirs. */
    public static Ancestry from(List<Past> before) {
        var forebears = new HashMap<String, List<Forebear>>();
        for (var past : before) {
            for (var goal : past.plan().initiatives()) {
                add(past, goal, forebears);
            }
        }
        return new Ancestry(forebears);
    }

    private static void add(Past past, Initiative goal, Map<String, List<Forebear>> forebears) {
        var fate = past.next().fate(goal);
        if (fate == null) {
            return;
        }
        for (var heir : fate.heirs()) {
            var line = forebears.computeIfAbsent(heir.id(), _ -> new ArrayList<>());
            line.add(forebear(past, goal, fate.kind(), heir.certainty()));
            past.own().of(goal).forEach(each -> line.add(each.older()));
        }
    }

    private static Forebear forebear(
            Past past, Initiative goal, Fate.Kind kind, Certainty certainty) {
        var heading = past.plan().heading();
        return new Forebear(
                past.planId(),
                heading.title(),
                heading.year(),
                goal.id(),
                goal.label().title(),
                kind,
                certainty,
                1);
    }
}
