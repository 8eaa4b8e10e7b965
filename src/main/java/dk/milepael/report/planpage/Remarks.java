package dk.milepael.report.planpage;

import dk.milepael.plan.Finding;
import dk.milepael.plan.Message;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Severity;
import dk.milepael.plan.SourceCell;
import dk.milepael.report.Numbered;
import dk.milepael.report.Words;
import dk.milepael.report.planpage.PlanFrame.Remark;
import dk.milepael.report.planpage.PlanFrame.RemarkGroup;
import dk.milepael.rules.JudgedPlan;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** «Bemærkninger»: a plan's findings, equal ones on one line. */
public final class Remarks {
    private static final int NAMED_CELLS = 3;

    /** What these find is the reason of the row's own light, so the row itself tells it. */
    private static final Set<String> TOLD_BY_THE_LIGHT = Set.of("overdue", "due-soon");

    private final Words words;

    public Remarks(Words words) {
        this.words = words;
    }

    /** How many the report on a plan lists. */
    public long count(JudgedPlan plan) {
        return groups(plan).stream().mapToLong(group -> group.remarks().size()).sum();
    }

    List<RemarkGroup> groups(JudgedPlan plan) {
        var findings = findings(plan);
        return Arrays.stream(Severity.values())
                .map(severity -> group(severity, findings, plan.facts().compared().version()))
                .filter(group -> !group.remarks().isEmpty())
                .toList();
    }

    private static List<Finding> findings(JudgedPlan plan) {
        return plan.findings().stream().filter(Remarks::isNews).toList();
    }

    private RemarkGroup group(Severity severity, List<Finding> findings, PlanVersion version) {
        var own = findings.stream().filter(finding -> finding.severity() == severity).toList();
        var title = words.say("plan.severity." + severity.name().toLowerCase(Locale.ROOT));
        return new RemarkGroup(title, remarks(own, version));
    }

    /** The findings of one plan as remarks, equal ones on one line. */
    public List<Remark> remarks(List<Finding> findings, PlanVersion version) {
        record Same(String rule, String key) {}
        return grouped(findings, finding -> new Same(finding.rule(), finding.message().key()))
                .map(same -> remark(same, version))
                .toList();
    }

    /** Whether the light of the finding's own row doesn't tell it already. */
    public static boolean isNews(Finding finding) {
        return !TOLD_BY_THE_LIGHT.contains(finding.rule());
    }

    private Remark remark(List<Finding> same, PlanVersion version) {
        var cells = same.stream().map(Finding::at).filter(Objects::nonNull).toList();
        var text = words.say(same.getFirst().message());
        var others = Numbered.of("plan.remark.others", same.size() - 1).with("tekst", text);
        return new Remark(same.size() == 1 ? text : words.say(others), cells(cells, version));
    }

    /** Where it stands; the sheet is named only where it is not the plan's own. */
    String cells(List<SourceCell> cells, PlanVersion version) {
        var named =
                cells.stream()
                        .limit(NAMED_CELLS)
                        .map(cell -> cell(cell, version.heading().sheet()))
                        .collect(Collectors.joining(", "));
        return cells.size() <= NAMED_CELLS
                ? named
                : words.say(Message.of("plan.and-more").with("flere", named));
    }

    private static String cell(SourceCell cell, String sheet) {
        return cell.sheet().equals(sheet) ? cell.cell() : cell.sheet() + "!" + cell.cell();
    }

    /** The lists of equal things, in the order of the first of each. */
    static <T> Stream<List<T>> grouped(List<T> things, Function<T, ?> key) {
        return things.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream();
    }
}
