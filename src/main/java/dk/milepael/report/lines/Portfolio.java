package dk.milepael.report.lines;

import dk.milepael.plan.Slug;
import dk.milepael.report.OwnerNames;
import dk.milepael.rules.Counts;
import dk.milepael.rules.JudgedPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one owner has across all plans.
 *
 * @param slug the owner's name in addresses and file names, of its own among all owners
 * @param name the known one, else as first written
 * @param lines those that count, at least one
 * @param dropped those that were dropped
 * @param gone rows that the newest version of their plan no longer has
 */
public record Portfolio(
        String slug, String name, List<Line> lines, List<Line> dropped, List<Line> gone) {

    public Portfolio {
        lines = List.copyOf(lines);
        dropped = List.copyOf(dropped);
        gone = List.copyOf(gone);
    }

    /** One for each owner with a line that counts, by name. */
    public static List<Portfolio> of(List<JudgedPlan> plans) {
        return of(plans, OwnerNames.AS_WRITTEN);
    }

    /** Likewise, all spellings of somebody who is known as one. */
    public static List<Portfolio> of(List<JudgedPlan> plans, OwnerNames names) {
        var all = plans.stream().flatMap(Line::withGone).toList();
        var dropped = byOwner(all.stream().filter(Portfolio::isDropped), names);
        var gone = byOwner(all.stream().filter(Line::isGone), names);
        var bySlug = new LinkedHashMap<String, Portfolio>();
        var owners = OwnerLines.of(all.stream().filter(Portfolio::counts).toList(), names);
        var known =
                owners.stream()
                        .map(owner -> names.of(owner.name()))
                        .filter(Objects::nonNull)
                        .map(OwnerNames.Named::slug)
                        .collect(Collectors.toSet());
        for (var owner : owners) {
            var named = names.of(owner.name());
            var slug =
                    named == null
                            ? Slug.free(
                                            owner.name(),
                                            taken ->
                                                    known.contains(taken)
                                                            || bySlug.containsKey(taken))
                                    .value()
                            : named.slug();
            var key = OwnerLines.folded(owner.name());
            bySlug.put(
                    slug,
                    new Portfolio(
                            slug,
                            owner.name(),
                            owner.lines(),
                            dropped.getOrDefault(key, List.of()),
                            gone.getOrDefault(key, List.of())));
        }
        return List.copyOf(bySlug.values());
    }

    private static boolean isDropped(Line line) {
        return !line.isGone() && line.judgement().dropped();
    }

    private static boolean counts(Line line) {
        return !line.isGone() && !line.judgement().dropped();
    }

    private static Map<String, List<Line>> byOwner(Stream<Line> lines, OwnerNames names) {
        var byOwner = new HashMap<String, List<Line>>();
        lines.forEach(line -> {
            var owner = line.owner();
            if (owner != null) {
                byOwner.computeIfAbsent(
                                OwnerLines.folded(names.name(owner)), _ -> new ArrayList<>())
                        .add(line);
            }
        });
        return byOwner;
    }

    public Counts counts() {
        return Line.counts(Stream.concat(lines.stream(), dropped.stream()).toList());
    }

    /** The plans that the lines stand in, each once: comparing whole plans takes minutes. */
    public List<JudgedPlan> plans() {
        var byId = new LinkedHashMap<String, JudgedPlan>();
        lines.forEach(line -> byId.putIfAbsent(line.plan().facts().planId(), line.plan()));
        return List.copyOf(byId.values());
    }
}
