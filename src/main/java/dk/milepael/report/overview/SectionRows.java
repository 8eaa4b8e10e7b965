package dk.milepael.report.overview;

import dk.milepael.plan.Section;
import dk.milepael.report.Words;
import dk.milepael.report.lines.Line;
import dk.milepael.report.overview.OverviewView.FigureRow;
import dk.milepael.report.overview.OverviewView.SectionGroup;
import dk.milepael.report.planpage.Cells;
import dk.milepael.rules.JudgedPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the sections of each plan stand, in the order of its document. */
final class SectionRows {
    private final Words words;

    SectionRows(Words words) {
        this.words = words;
    }

    /** A plan without sections has none here: its row in the list of plans tells the same. */
    Stream<SectionGroup> of(JudgedPlan plan) {
        var bySection = new LinkedHashMap<Optional<Section>, List<Line>>();
        Line.of(plan)
                .forEach(line ->
                        bySection
                                .computeIfAbsent(
                                        Optional.ofNullable(line.section()), _ -> new ArrayList<>())
                                .add(line));
        var rows =
                bySection.entrySet().stream()
                        .map(entry -> row(entry.getKey(), entry.getValue()))
                        .toList();
        return bySection.keySet().stream().anyMatch(Optional::isPresent)
                ? Stream.of(
                        new SectionGroup(plan.facts().compared().version().heading().title(), rows))
                : Stream.of();
    }

    private FigureRow row(Optional<Section> section, List<Line> lines) {
        return FigureRow.of(
                section.map(Cells::numbered)
                        .map(Cells::brief)
                        .orElseGet(() -> words.say("overview.section.none")),
                Line.counts(lines),
                words);
    }
}
