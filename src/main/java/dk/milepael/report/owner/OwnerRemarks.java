package dk.milepael.report.owner;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import dk.milepael.report.Words;
import dk.milepael.report.lines.Line;
import dk.milepael.report.lines.Portfolio;
import dk.milepael.report.planpage.Remarks;
import dk.milepael.rules.JudgedPlan;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was found in one owner's rows, equal findings of a plan on one line. */
final class OwnerRemarks {
    private static final int SHOWN = 12;

    private final Words words;
    private final Remarks remarks;

    OwnerRemarks(Words words) {
        this.words = words;
        this.remarks = new Remarks(words);
    }

    /** What must be mended first, and within that by plan. */
    OwnerView.Remarks of(Portfolio owner) {
        var byPlan =
                owner.lines().stream()
                        .collect(Collectors.groupingBy(line -> line.plan().facts().planId()));
        var all =
                Arrays.stream(Severity.values())
                        .flatMap(severity ->
                                owner.plans().stream()
                                        .flatMap(plan ->
                                                of(
                                                        plan,
                                                        byPlan.getOrDefault(
                                                                plan.facts().planId(), List.of()),
                                                        severity)))
                        .toList();
        return new OwnerView.Remarks(all.stream().limit(SHOWN).toList(), more(all.size() - SHOWN));
    }

    private Stream<OwnerView.Remark> of(JudgedPlan plan, List<Line> lines, Severity severity) {
        var version = plan.facts().compared().version();
        var findings =
                lines.stream()
                        .flatMap(line -> line.judgement().findings().stream())
                        .filter(Remarks::isNews)
                        .filter((Finding found) -> found.severity() == severity)
                        .distinct()
                        .toList();
        return remarks.remarks(findings, version).stream()
                .map(remark ->
                        new OwnerView.Remark(
                                remark.text(), version.heading().title(), remark.cells()));
    }

    private String more(int number) {
        return number <= 0
                ? ""
                : words.say(Message.of("owner.remarks.more").with("antal", new Arg.Count(number)));
    }
}
