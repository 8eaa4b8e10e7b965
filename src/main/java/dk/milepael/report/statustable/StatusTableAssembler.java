package dk.milepael.report.statustable;

import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import dk.milepael.report.planpage.AmountCells;
import dk.milepael.report.planpage.Cells;
import dk.milepael.report.planpage.PlanFrameAssembler;
import dk.milepael.report.statustable.StatusTableView.InitiativeRow;
import dk.milepael.report.statustable.StatusTableView.InitiativeTable;
import dk.milepael.report.statustable.StatusTableView.InitiativeText;
import dk.milepael.report.statustable.StatusTableView.StepRow;
import dk.milepael.rules.JudgedPlan;
import java.util.stream.IntStream;

/** Puts a judged status table into the words and the order of its report. */
final class StatusTableAssembler {
    private final Words words;
    private final Cells cells;
    private final DateCells dates;

    StatusTableAssembler(Words words) {
        this.words = words;
        this.cells = new Cells(words);
        this.dates = new DateCells(words);
    }

    StatusTableView view(JudgedPlan plan, ReportContext context) {
        return new StatusTableView(
                new PlanFrameAssembler(words).frame(plan, context),
                new StatusTableFront(words, context.asOf()).page(plan),
                table(plan),
                PlanDate.of(plan).stream()
                        .sorted(PlanDate.SOONEST_FIRST)
                        .map(dates::row)
                        .distinct()
                        .toList());
    }

    private InitiativeTable table(JudgedPlan plan) {
        var initiatives = plan.facts().compared().version().initiatives();
        return new InitiativeTable(
                initiatives.stream()
                        .anyMatch(initiative -> !initiative.promise().amounts().isEmpty()),
                initiatives.stream().map(initiative -> row(plan, initiative)).toList());
    }

    private InitiativeRow row(JudgedPlan plan, Initiative initiative) {
        var steps = initiative.milestones();
        return new InitiativeRow(
                initiative.label().number(),
                new InitiativeText(
                        initiative.label().title(),
                        initiative.goal(),
                        initiative.progress().status()),
                dates.promised(PlanDate.of(initiative)),
                new AmountCells(words).of(initiative.promise().amounts()),
                cells.light(plan.initiatives().get(initiative.id()), initiative.progress()),
                IntStream.range(0, steps.size())
                        .mapToObj(place -> step(plan, initiative, place))
                        .toList());
    }

    private StepRow step(JudgedPlan plan, Initiative initiative, int place) {
        Milestone step = initiative.milestones().get(place);
        return new StepRow(
                place + 1,
                step.title(),
                dates.promised(PlanDate.of(initiative, step)),
                step.progress().status(),
                cells.light(plan.milestones().get(step.id()), step.progress()));
    }
}
