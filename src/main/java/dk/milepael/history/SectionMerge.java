package dk.milepael.history;

import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Section;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The sections of a version together with those that only gone initiatives still stand in. */
final class SectionMerge {
    private final List<Section> merged = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<String> beforeNames;
    private final List<String> nowNames;

    /**
     * @param needed positions before of the sections that gone initiatives stand in
     */
    SectionMerge(PlanVersion before, PlanVersion now, Set<Integer> needed) {
        beforeNames = names(before.sections());
        nowNames = names(now.sections());
        var gone = goneByAnchor(before.sections(), withParents(before.sections(), needed));
        var waiting = new ArrayDeque<Integer>(gone.getOrDefault("", List.of()));
        for (int at = 0; at < nowNames.size(); at++) {
            addDownTo(now.sections().get(at).level(), waiting, before.sections());
            add(nowNames.get(at), now.sections().get(at));
            waiting.addAll(gone.getOrDefault(nowNames.get(at), List.of()));
        }
        addDownTo(0, waiting, before.sections());
    }

    List<Section> sections() {
        return merged;
    }

    int positionOfNow(int section) {
        return Objects.requireNonNull(positions.get(nowNames.get(section)));
    }

    int positionOfBefore(int section) {
        return Objects.requireNonNull(positions.get(beforeNames.get(section)));
    }

    /** A gone section waits until those nested in the section before it have been passed. */
    private void addDownTo(int level, Deque<Integer> waiting, List<Section> before) {
        while (!waiting.isEmpty() && before.get(waiting.getFirst()).level() >= level) {
            int section = waiting.removeFirst();
            add(beforeNames.get(section), before.get(section));
        }
    }

    private void add(String name, Section section) {
        positions.put(name, merged.size());
        merged.add(section);
    }

    /** Positions of the gone sections by the name of the surviving one that stood before them. */
    private Map<String, List<Integer>> goneByAnchor(List<Section> before, Set<Integer> needed) {
        var surviving = new HashSet<>(nowNames);
        var gone = new HashMap<String, List<Integer>>();
        var anchor = "";
        for (int at = 0; at < before.size(); at++) {
            if (surviving.contains(beforeNames.get(at))) {
                anchor = beforeNames.get(at);
            } else if (needed.contains(at)) {
                gone.computeIfAbsent(anchor, _ -> new ArrayList<>()).add(at);
            }
        }
        return gone;
    }

    private static Set<Integer> withParents(List<Section> sections, Set<Integer> needed) {
        var all = new HashSet<>(needed);
        var level = 0;
        for (int at = sections.size() - 1; at >= 0; at--) {
            if (all.contains(at) || sections.get(at).level() < level) {
                all.add(at);
                level = sections.get(at).level();
            }
        }
        return all;
    }

    /** Each section's folded path of titles, told apart by a count where two are equal. */
    private static List<String> names(List<Section> sections) {
        var path = new ArrayDeque<Section>();
        var seen = new HashMap<String, Integer>();
        var names = new ArrayList<String>();
        for (var section : sections) {
            while (!path.isEmpty() && path.getLast().level() >= section.level()) {
                path.removeLast();
            }
            path.addLast(section);
            var name =
                    String.join(
                            "\n", path.stream().map(Section::title).map(Folding::fold).toList());
            names.add(name + "\n" + seen.merge(name, 1, Integer::sum));
        }
        return names;
    }
}
