package dk.milepael.report.startpage;

import dk.milepael.ingest.RefusedFile;
import dk.milepael.plan.Message;
import dk.milepael.report.Mastheads;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import dk.milepael.report.lines.Portfolio;
import dk.milepael.report.overview.OverviewAssembler;
import dk.milepael.report.overview.OverviewView.FigureRow;
import dk.milepael.report.overview.PlanRow;
import dk.milepael.report.overview.ReportedPlans;
import dk.milepael.report.receipt.Copy;
import dk.milepael.report.receipt.ReceiptAssembler;
import dk.milepael.report.receipt.ReceiptFacts;
import dk.milepael.rules.JudgedPlan;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Stream;

/** Puts a night into the words and the order of its start page. */
final class StartPageAssembler {
    private final Words words;
    private final ReceiptAssembler receipts;

    StartPageAssembler(Words words) {
        this.words = words;
        this.receipts = new ReceiptAssembler(words);
    }

    StartPageView view(StartPageFacts night, ReportContext context) {
        var plans = night.plans();
        var names = context.background().names();
        var overview = new OverviewAssembler(words).view(plans, context);
        return new StartPageView(
                Mastheads.of(context, words, words.say("index.title"), overview.head().basis()),
                notes(night),
                overview.first().brief(),
                overview.first().tally(),
                overview.charts().course(),
                new ReportedPlans(words).of(context.background().rollCall(), Integer.MAX_VALUE),
                plans.stream().map(this::plan).toList(),
                Portfolio.of(plans, names).stream().map(this::owner).toList(),
                new OpenMilestones(words, night.links()).of(plans, names),
                night.refused().stream().map(this::refused).toList(),
                night.receipts().stream().map(this::file).toList(),
                night.links());
    }

    private List<String> notes(StartPageFacts night) {
        var run = night.replaces();
        Stream<Message> replaces =
                run == null
                        ? Stream.of()
                        : Stream.of(Message.of("index.replaces").with("kørsel", run));
        var gone = night.gone().stream().map(StartPageAssembler::gone);
        return Stream.of(replaces, gone, night.notes().stream())
                .flatMap(notes -> notes)
                .map(words::say)
                .toList();
    }

    private static Message gone(JudgedPlan plan) {
        return Message.of("index.gone")
                .with("plan", plan.facts().compared().version().heading().title())
                .with("fil", plan.facts().file());
    }

    private StartPageView.Plan plan(JudgedPlan plan) {
        return new StartPageView.Plan(
                PlanRow.of(plan, words), "rapporter/" + plan.facts().planId() + "/");
    }

    private StartPageView.Owner owner(Portfolio owner) {
        return new StartPageView.Owner(
                FigureRow.of(owner.name(), owner.counts(), words),
                "rapporter/ansvarlige/" + owner.slug());
    }

    private StartPageView.Refused refused(RefusedFile file) {
        return new StartPageView.Refused(
                file.file(), words.shortDay(file.since()), words.say(file.reading().message()));
    }

    private StartPageView.File file(ReceiptFacts file) {
        var page = "kvitteringer/" + file.file() + ".html";
        var folder = page.substring(0, page.lastIndexOf('/') + 1);
        return new StartPageView.File(
                file.file(),
                link(page),
                file.copy() instanceof Copy.Given given ? link(folder + given.file()) : null,
                receipts.result(file));
    }

    /** A relative path as a link: spaces, æøå and signs of the file's name escaped. */
    private static String link(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no link to " + path, e);
        }
    }
}
