package dk.milepael.nightly;

import dk.milepael.plan.Message;
import dk.milepael.report.Document;
import dk.milepael.report.ReportContext;
import dk.milepael.report.ReportContext.Background;
import dk.milepael.report.ReportContext.Stage;
import dk.milepael.report.Words;
import dk.milepael.report.overview.OverviewReport;
import dk.milepael.report.yearahead.YearAheadReport;
import dk.milepael.rules.Judge;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.rules.since.Since;
import dk.milepael.store.PlanJson;
import dk.milepael.store.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Writes the public variant of a run's reports beside the others, in a folder of its own: what
 * stands there may be published as it is.
 */
@Component
public final class PublicReports {
    static final String FOLDER = "offentlig/";

    private final JudgedPlans judged;
    private final ReportDesk desk;
    private final Renderers renderers;
    private final Recipients recipients;
    private final Approvals approvals;
    private final Judge judge;
    private final Words words;
    private final PlanJson json;

    PublicReports(
            JudgedPlans judged,
            ReportDesk desk,
            Renderers renderers,
            Recipients recipients,
            Approvals approvals,
            Judge judge,
            Words words,
            PlanJson json) {
        this.judged = judged;
        this.desk = desk;
        this.renderers = renderers;
        this.recipients = recipients;
        this.approvals = approvals;
        this.judge = judge;
        this.words = words;
        this.json = json;
    }

    /** Writes them all; answers what is to be told of it. */
    public Summary write(Run run) {
        var all = judged.all(run);
        var anonymity =
                new Anonymity(
                        words,
                        all.stream().map(plan -> plan.facts().compared().version()).toList(),
                        recipients(run));
        var plans = new PublicPlans(anonymity, judge, json);
        var nameless = all.stream().map(plan -> plans.of(plan, run.asOf())).toList();
        var left = new ArrayList<String>();
        for (var plan : all) {
            var open = nameless.get(all.indexOf(plan));
            write(run, plan.facts().planId(), anonymity, left, context -> page(open, context));
        }
        write(
                run,
                "ledelsesoverblik",
                anonymity,
                left,
                context ->
                        desk.make((own, said) ->
                                        new OverviewReport(own, said).of(nameless, context))
                                .value());
        write(
                run,
                "fristkalender",
                anonymity,
                left,
                context ->
                        desk.make((own, said) ->
                                        new YearAheadReport(own, said).of(nameless, context))
                                .value());
        return told(run, left);
    }

    private List<String> recipients(Run run) {
        return recipients.inForce(run).all().stream()
                .flatMap(one ->
                        Stream.concat(Stream.of(one.contact().name()), one.aliases().stream()))
                .filter(name -> name.contains(" "))
                .toList();
    }

    private Document page(JudgedPlan plan, ReportContext context) {
        var kind = ReportList.kind(plan.facts().compared().version().heading().family());
        return desk.make((own, said) -> kind.apply(own, said).of(plan, context)).value();
    }

    /** A page that still names somebody is not written: better none than a wrong one. */
    private void write(
            Run run,
            String report,
            Anonymity anonymity,
            List<String> left,
            Function<ReportContext, Document> maker) {
        var page = maker.apply(context(run, report));
        if (anonymity.isNamedIn(page.title()) || anonymity.isNamedIn(page.xhtml())) {
            left.add(report);
            return;
        }
        var stem = FOLDER + anonymity.ofSlug(Approvals.stem(report));
        for (var format : ReportFile.Format.values()) {
            WholeFile.write(
                    run.folder().resolve(stem + format.ending()),
                    out -> renderers.write(format, page, out));
        }
    }

    /** Without what is told of files, and of whom a plan is expected from. */
    private ReportContext context(Run run, String report) {
        var known = desk.context(run);
        var context =
                new ReportContext(
                        known.issuer(),
                        known.asOf(),
                        Background.of(known.background().course()),
                        Since.NEVER,
                        Stage.FIRST);
        return approvals.standing(run, report).map(context::standing).orElse(context);
    }

    private Summary told(Run run, List<String> left) {
        var lines = new ArrayList<String>();
        lines.add(
                words.say(
                        Message.of("public.folder")
                                .with("mappe", run.folder().resolve(FOLDER).toString())));
        left.forEach(report ->
                lines.add(words.say(Message.of("public.left-out").with("rapport", report))));
        return new Summary(lines, !left.isEmpty());
    }
}
