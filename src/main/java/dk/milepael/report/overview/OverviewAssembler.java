package dk.milepael.report.overview;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.report.Editions;
import dk.milepael.report.Mastheads;
import dk.milepael.report.Numbered;
import dk.milepael.report.OwnerNames;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Tally;
import dk.milepael.report.Words;
import dk.milepael.report.chart.Category;
import dk.milepael.report.chart.CourseChart;
import dk.milepael.report.chart.LightsChart;
import dk.milepael.report.chart.MonthsChart;
import dk.milepael.report.lines.Line;
import dk.milepael.report.lines.OwnerLines;
import dk.milepael.report.lines.PlansRead;
import dk.milepael.report.planpage.SinceTotals;
import dk.milepael.rules.Counts;
import dk.milepael.rules.JudgedPlan;
import java.util.List;
import java.util.stream.Stream;

/** Puts all plans in force into the words and the order of the overview. */
public final class OverviewAssembler {
    private static final int COMING_DAYS = 30;

    /** As many as leave room for the plans on page one. */
    private static final int DECISIONS_SHOWN = 6;

    private static final int MISSING_SHOWN = 5;

    private final Words words;
    private final LineRows rows;

    public OverviewAssembler(Words words) {
        this.words = words;
        this.rows = new LineRows(words);
    }

    public OverviewView view(List<JudgedPlan> plans, ReportContext context) {
        var lines = Line.of(plans);
        return new OverviewView(
                Mastheads.of(
                                context,
                                words,
                                words.say("overview.title"),
                                PlansRead.basis(plans, words))
                        .with(Editions.ofAll(context, words)),
                firstPage(plans, lines, context),
                charts(plans, lines, context),
                lists(plans, lines, context),
                new AmountTable(words).of(plans));
    }

    private OverviewView.Charts charts(
            List<JudgedPlan> plans, List<Line> lines, ReportContext context) {
        var categories =
                plans.stream()
                        .map(plan ->
                                new Category(
                                        plan.facts().compared().version().heading().title(),
                                        plan.whole().counts()))
                        .toList();
        return new OverviewView.Charts(
                LightsChart.byPlan(words).of(categories),
                new MonthsChart(words, context.asOf()).of(lines),
                new CourseChart(words).of(plans, context));
    }

    private OverviewView.FirstPage firstPage(
            List<JudgedPlan> plans, List<Line> lines, ReportContext context) {
        var counts = counts(plans);
        var decisions = PendingDecision.of(lines, context.asOf());
        return new OverviewView.FirstPage(
                new Brief(words).of(counts, lines, decisions.size(), context.asOf()),
                Tally.of(counts),
                new ReportedPlans(words).of(context.background().rollCall(), MISSING_SHOWN),
                decisions(decisions),
                new SinceTotals(words).block(context.since(), lines, context.asOf()),
                plans.stream().map(plan -> PlanRow.of(plan, words)).toList(),
                reservations(counts, lines));
    }

    static Counts counts(List<JudgedPlan> plans) {
        return plans.stream().map(plan -> plan.whole().counts()).reduce(Counts.NONE, Counts::plus);
    }

    private OverviewView.Decisions decisions(List<Line> pending) {
        var more = pending.size() - DECISIONS_SHOWN;
        return new OverviewView.Decisions(
                pending.stream().limit(DECISIONS_SHOWN).map(rows::decision).toList(),
                more <= 0
                        ? ""
                        : words.say(
                                Message.of("overview.decisions.more")
                                        .with("antal", new Arg.Count(more))));
    }

    private List<String> reservations(Counts counts, List<Line> lines) {
        var assumed = lines.stream().filter(Line::hasAssumedYear).count();
        return Stream.of(
                        Numbered.orNone("overview.reservations.unjudged", counts.grey()),
                        Numbered.orNone("overview.reservations.years", assumed))
                .map(words::say)
                .toList();
    }

    private OverviewView.Lists lists(
            List<JudgedPlan> plans, List<Line> lines, ReportContext context) {
        var asOf = context.asOf();
        var late = lines.stream().filter(Line::isRed).sorted(Line.OLDEST_FIRST);
        var coming =
                lines.stream()
                        .filter(line -> line.isOpen() && !line.isRed())
                        .filter(line -> line.isDueWithin(asOf, asOf.plusDays(COMING_DAYS)))
                        .sorted(Line.OLDEST_FIRST);
        return new OverviewView.Lists(
                late.map(rows::of).toList(),
                coming.map(rows::of).toList(),
                owners(lines, context.background().names()),
                plans.stream().flatMap(new SectionRows(words)::of).toList());
    }

    private List<OverviewView.FigureRow> owners(List<Line> lines, OwnerNames names) {
        return OwnerLines.all(lines, names, words.say("overview.owner.none")).stream()
                .map(rows::owner)
                .toList();
    }
}
