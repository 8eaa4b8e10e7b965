package dk.milepael.nightly;

import dk.milepael.plan.Message;
import dk.milepael.report.Document;
import dk.milepael.report.ReportContext;
import dk.milepael.report.ReportContext.Background;
import dk.milepael.report.ReportContext.Stage;
import dk.milepael.report.Words;
import dk.milepael.report.overview.OverviewReport;
import dk.milepael.report.startpage.PublicPageFacts;
import dk.milepael.report.startpage.PublicPageReport;
import dk.milepael.report.yearahead.YearAheadReport;
import dk.milepael.rules.Judge;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.rules.since.Since;
import dk.milepael.store.PlanJson;
import dk.milepael.store.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Writes the public variant of a run's reports beside the others, in a folder of its own: what
 * stands there may be published as it is.
 */
@Component
public final class PublicReports {
    static final String FOLDER = "offentlig/";
    private static final String INDEX = "index.html";

    private final JudgedPlans judged;
    private final ReportDesk desk;
    private final Renderers renderers;
    private final PublicNames names;
    private final Approvals approvals;
    private final Judge judge;
    private final Words words;
    private final PlanJson json;

    PublicReports(
            JudgedPlans judged,
            ReportDesk desk,
            Renderers renderers,
            PublicNames names,
            Approvals approvals,
            Judge judge,
            Words words,
            PlanJson json) {
        this.judged = judged;
        this.desk = desk;
        this.renderers = renderers;
        this.names = names;
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
                        names.of(run));
        var plans = new PublicPlans(anonymity, judge, json);
        var nameless = all.stream().map(plan -> plans.of(plan, run.asOf())).toList();
        var left = new ArrayList<String>();
        var written = new ArrayList<PublicPageFacts.Item>();
        var pages = new LinkedHashMap<String, Function<ReportContext, Document>>();
        pages.put("ledelsesoverblik", context -> overview(nameless, context));
        pages.put("fristkalender", context -> calendar(nameless, context));
        for (var plan : all) {
            var open = nameless.get(all.indexOf(plan));
            pages.put(plan.facts().planId(), context -> page(open, context));
        }
        pages.forEach((report, maker) -> {
            var item = write(run, report, anonymity, maker.apply(context(run, report)));
            item.ifPresentOrElse(written::add, () -> left.add(report));
        });
        writeIndex(run, written);
        return told(run, left);
    }

    private Document overview(List<JudgedPlan> nameless, ReportContext context) {
        return desk.make((own, said) -> new OverviewReport(own, said).of(nameless, context))
                .value();
    }

    private Document calendar(List<JudgedPlan> nameless, ReportContext context) {
        return desk.make((own, said) -> new YearAheadReport(own, said).of(nameless, context))
                .value();
    }

    private Document page(JudgedPlan plan, ReportContext context) {
        var kind = ReportList.kind(plan.facts().compared().version().heading().family());
        return desk.make((own, said) -> kind.apply(own, said).of(plan, context)).value();
    }

    /** A page that still names somebody is not written: better none than a wrong one. */
    private Optional<PublicPageFacts.Item> write(
            Run run, String report, Anonymity anonymity, Document page) {
        if (anonymity.isNamedIn(page.title()) || anonymity.isNamedIn(page.xhtml())) {
            return Optional.empty();
        }
        var stem = anonymity.ofSlug(Approvals.stem(report));
        var formats = ReportFile.Format.values();
        for (var format : formats) {
            WholeFile.write(
                    run.folder().resolve(FOLDER + stem + format.ending()),
                    out -> renderers.write(format, page, out));
        }
        return Optional.of(
                new PublicPageFacts.Item(
                        page.title(),
                        stem,
                        Arrays.stream(formats).map(ReportFile.Format::ending).toList()));
    }

    private void writeIndex(Run run, List<PublicPageFacts.Item> written) {
        var known = desk.context(run);
        var context = bare(known, Background.NONE);
        var page =
                desk.make((own, said) ->
                                new PublicPageReport(own, said)
                                        .of(new PublicPageFacts(written), context))
                        .value();
        WholeFile.write(
                run.folder().resolve(FOLDER + INDEX),
                out -> renderers.write(ReportFile.Format.HTML, page, out));
    }

    /** Without what is told of files, and of whom a plan is expected from. */
    private ReportContext context(Run run, String report) {
        var known = desk.context(run);
        var context = bare(known, Background.of(known.background().course()));
        return approvals.publicStanding(run, report).map(context::standing).orElse(context);
    }

    private static ReportContext bare(ReportContext known, Background background) {
        return new ReportContext(
                known.issuer(), known.asOf(), background, Since.NEVER, Stage.FIRST);
    }

    private Summary told(Run run, List<String> left) {
        var lines = new ArrayList<String>();
        lines.add(
                words.say(
                        Message.of("public.folder")
                                .with("mappe", run.folder().resolve(FOLDER).toString())));
        left.forEach(report ->
                lines.add(words.say(Message.of("public.left-out").with("rapport", report))));
        return new Summary(List.of(), lines, !left.isEmpty());
    }
}
