package dk.milepael.nightly;

import dk.milepael.report.receipt.ReceiptFacts;
import dk.milepael.report.receipt.ReceiptReport;
import dk.milepael.store.ReportStore;
import dk.milepael.store.Run;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes a receipt for each file that was read, refused or known. */
@Component
final class WriteReceipts implements Units {
    private final FileFates fates;
    private final ReportDesk desk;
    private final Renderers renderers;
    private final ReportStore reports;

    WriteReceipts(FileFates fates, ReportDesk desk, Renderers renderers, ReportStore reports) {
        this.fates = fates;
        this.desk = desk;
        this.renderers = renderers;
        this.reports = reports;
    }

    @Override
    public String step() {
        return "write-receipts";
    }

    @Override
    public List<String> keys(Run run) {
        return fates.of(run).stream().map(ReceiptFacts::file).toList();
    }

    @Override
    public Runnable work(Run run, String name) {
        var facts =
                fates.of(run).stream()
                        .filter(file -> file.file().equals(name))
                        .findFirst()
                        .orElseThrow();
        var page = desk.page(ReceiptReport::new, facts, run);
        var path = "kvitteringer/" + name + ".html";
        var sha256 =
                WholeFile.write(
                        run.folder().resolve(path),
                        out -> renderers.write(ReportFile.Format.HTML, page.value(), out));
        var written = new ReportStore.Written(path, null, sha256, page.builtInTemplate());
        return () -> reports.keep(run, written);
    }
}
