package dk.milepael.report.planpage;

import dk.milepael.plan.LeftOut;
import dk.milepael.plan.Message;
import dk.milepael.plan.PlanVersion;
import dk.milepael.report.Editions;
import dk.milepael.report.Mastheads;
import dk.milepael.report.Numbered;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Tally;
import dk.milepael.report.Words;
import dk.milepael.report.lines.Line;
import dk.milepael.report.planpage.PlanFrame.LeftOutRow;
import dk.milepael.report.planpage.PlanFrame.PlanReading;
import dk.milepael.report.planpage.PlanFrame.SetAside;
import dk.milepael.rules.JudgedPlan;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts into words what stands around the contents of every report on a single plan. */
public final class PlanFrameAssembler {
    /** From so many rows on, a report has more than a few pages. */
    private static final int ROWS_OF_LONG_REPORT = 15;

    private static final Pattern STATUS = Pattern.compile("(?iu)^status\\s+");

    private final Words words;

    public PlanFrameAssembler(Words words) {
        this.words = words;
    }

    public PlanFrame frame(JudgedPlan plan, ReportContext context) {
        return new PlanFrame(
                Mastheads.of(context, words, version(plan).heading().title(), basis(plan, context))
                        .with(Editions.ofPlan(plan.facts().planId(), context, words)),
                Tally.of(plan.whole().counts()),
                new SinceLast(words).block(context.since(), context.asOf()),
                new SetAside(
                        new AmountSums(words).rows(plan), new AmountNotes(words).of(List.of(plan))),
                isLong(version(plan)),
                new PlanChartsAssembler(words).charts(plan, context),
                reading(plan),
                new Remarks(words).groups(plan));
    }

    /** What the plan rests on, and what there is to know of its file. */
    private String basis(JudgedPlan plan, ReportContext context) {
        var told = version(plan).heading().statusRaw();
        var received = words.shortDay(plan.facts().received());
        var basis =
                told == null
                        ? Message.of("plan.basis.untold").with("dag", received)
                        : Message.of("plan.basis")
                                .with("status", STATUS.matcher(told).replaceFirst(""))
                                .with("dag", received);
        var notices = context.background().notices().getOrDefault(plan.facts().planId(), List.of());
        return Stream.concat(Stream.of(basis), notices.stream())
                .map(words::say)
                .collect(Collectors.joining(" · "));
    }

    private static boolean isLong(PlanVersion version) {
        return version.initiatives().size() + version.milestones().count() >= ROWS_OF_LONG_REPORT;
    }

    private PlanReading reading(JudgedPlan plan) {
        var version = version(plan);
        var source =
                Message.of("plan.read-from")
                        .with("fil", plan.facts().file())
                        .with("ark", version.heading().sheet())
                        .with("dag", plan.facts().received());
        return new PlanReading(
                List.of(words.say(source), words.say(counts(plan))), leftOut(version));
    }

    private Message counts(JudgedPlan plan) {
        var version = version(plan);
        var present = version.milestones().filter(row -> !plan.facts().compared().isGone(row.id()));
        var deadlines =
                Line.of(List.of(plan)).stream().map(Line::deadline).filter(Objects::nonNull);
        return Message.of("plan.read-counts")
                .with(
                        "afsnit",
                        words.say(Numbered.orNone("plan.sections", version.sections().size())))
                .with(
                        "initiativer",
                        words.say(Numbered.orNone("plan.initiatives", initiatives(plan))))
                .with("milepæle", words.say(Numbered.orNone("plan.milestones", present.count())))
                .with("frister", words.say(Numbered.orNone("plan.deadlines", deadlines.count())));
    }

    private static long initiatives(JudgedPlan plan) {
        return version(plan).initiatives().stream()
                .filter(initiative -> !plan.facts().compared().isGone(initiative.id()))
                .count();
    }

    private List<LeftOutRow> leftOut(PlanVersion version) {
        record Same(LeftOut.Why why, String text) {}
        return Remarks.grouped(version.leftOut(), row -> new Same(row.why(), row.text()))
                .map(rows -> leftOut(rows, version))
                .toList();
    }

    private LeftOutRow leftOut(List<LeftOut> same, PlanVersion version) {
        var first = same.getFirst();
        return new LeftOutRow(
                new Remarks(words).cells(same.stream().map(LeftOut::cell).toList(), version),
                words.say("plan.left-out." + first.why().name().toLowerCase(Locale.ROOT)),
                first.text());
    }

    private static PlanVersion version(JudgedPlan plan) {
        return plan.facts().compared().version();
    }
}
