package dk.milepael.nightly;

import dk.milepael.delivery.Recipient;
import dk.milepael.plan.Section;
import dk.milepael.report.lines.Line;
import dk.milepael.rules.JudgedPlan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The lines of a plan that a recipient manages.
 *
 * @param all rows that are gone included
 * @param isWhole whether that is the whole plan
 */
record ManagedLines(JudgedPlan plan, List<Line> all, boolean isWhole) {

    static ManagedLines of(Recipient.Scope scope, JudgedPlan plan) {
        var sections = scope.sections();
        var version = plan.facts().compared().version();
        var lines =
                Line.withGone(plan)
                        .filter(line ->
                                sections.isEmpty()
                                        || version.path(line.initiative()).stream()
                                                .anyMatch(section -> isOne(section, sections)))
                        .toList();
        return new ManagedLines(plan, lines, sections.isEmpty());
    }

    private static boolean isOne(Section section, List<String> sections) {
        return KnownPlaces.names(section).anyMatch(name -> Readers.isIn(sections, name));
    }

    /** Without rows that are gone and what was dropped. */
    List<Line> counting() {
        return all.stream().filter(line -> !line.isGone() && !line.judgement().dropped()).toList();
    }

    Set<String> keys() {
        return all.stream().map(Line::key).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
