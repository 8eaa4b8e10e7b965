package dk.milepael.nightly;

import dk.milepael.report.receipt.ReceiptFacts;
import dk.milepael.report.startpage.StartPageFacts;
import dk.milepael.report.startpage.StartPageReport;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.store.PlanStore;
import dk.milepael.store.ReportStore;
import dk.milepael.store.Run;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Writes the start page of the run, and the page beside the run folders that leads to it. */
@Component
final class WriteIndex implements Units {
    private static final String INDEX = "index.html";
    private static final String NEWEST = "seneste.html";

    private final JudgedPlans judged;
    private final FileFates fates;
    private final RefusedFiles refused;
    private final RunFaults faults;
    private final ReportDesk desk;
    private final Renderers renderers;
    private final ReportStore reports;
    private final ReportLinks links;
    private final ReportList list;

    WriteIndex(
            JudgedPlans judged,
            FileFates fates,
            RefusedFiles refused,
            RunFaults faults,
            ReportDesk desk,
            Renderers renderers,
            ReportStore reports,
            ReportLinks links,
            ReportList list) {
        this.judged = judged;
        this.fates = fates;
        this.refused = refused;
        this.faults = faults;
        this.desk = desk;
        this.renderers = renderers;
        this.reports = reports;
        this.links = links;
        this.list = list;
    }

    @Override
    public String step() {
        return "write-index";
    }

    @Override
    public List<String> keys(Run run) {
        return List.of(INDEX, NEWEST);
    }

    @Override
    public Runnable work(Run run, String name) {
        if (name.equals(INDEX)) {
            return page(run);
        }
        WholeFile.write(run.output().resolve(NEWEST), pointer(run));
        return () -> {};
    }

    private Runnable page(Run run) {
        var page = desk.page(StartPageReport::new, facts(run), run);
        var sha256 =
                WholeFile.write(
                        run.folder().resolve(INDEX),
                        out -> renderers.write(ReportFile.Format.HTML, page.value(), out));
        var written = new ReportStore.Written(INDEX, null, sha256, page.builtInTemplate());
        return () -> reports.keep(run, written);
    }

    private StartPageFacts facts(Run run) {
        return new StartPageFacts(
                judged.all(run),
                plans(run, PlanStore.InForce::removed),
                receipts(run),
                refused.of(run),
                faults.forTheStartPage(run),
                run.replaces(),
                withSentList(links.of(run, list.of(run))));
    }

    /** The list of the mails is written last, when they were sent. */
    private static Map<String, String> withSentList(Map<String, String> reports) {
        var all = new HashMap<>(reports);
        SentList.FILES.forEach(file -> all.put(file, file));
        return all;
    }

    /** The files with a receipt, and with the copies that were written. */
    private List<ReceiptFacts> receipts(Run run) {
        var written = reports.of(run).stream().map(ReportStore.Written::path).toList();
        var all = fates.of(run);
        var files = ReceiptFiles.of(all);
        return all.stream()
                .map(file ->
                        written.contains(files.copy(file.file()))
                                ? file.with(files.given(file.file()))
                                : file)
                .toList();
    }

    private List<JudgedPlan> plans(Run run, Predicate<PlanStore.InForce> which) {
        return judged.judgeable(run).stream()
                .filter(which)
                .map(plan -> judged.of(run, plan))
                .toList();
    }

    private static String pointer(Run run) {
        var target = run.folder().getFileName() + "/" + INDEX;
        return """
        <!DOCTYPE html>
        <html lang="da">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="refresh" content="0; url=%1$s">
        <title>Seneste opfølgning</title>
        </head>
        <body><p><a href="%1$s">Seneste opfølgning, %2$s</a></p></body>
        </html>
        """
                .formatted(target, run.asOf());
    }
}
