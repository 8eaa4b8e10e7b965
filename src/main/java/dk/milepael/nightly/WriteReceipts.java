package dk.milepael.nightly;

import dk.milepael.report.receipt.ReceiptFacts;
import dk.milepael.report.receipt.ReceiptReport;
import dk.milepael.store.ReportStore;
import dk.milepael.store.Run;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Writes a receipt for each file that was read, refused or known: a page, and where it can be the
 * file itself with comments.
 */
@Component
final class WriteReceipts implements Units {
    private final FileFates fates;
    private final MarkedCopies copies;
    private final ReportDesk desk;
    private final Renderers renderers;
    private final ReportStore reports;
    private final RefusedFiles refused;

    WriteReceipts(
            FileFates fates,
            MarkedCopies copies,
            ReportDesk desk,
            Renderers renderers,
            ReportStore reports,
            RefusedFiles refused) {
        this.fates = fates;
        this.copies = copies;
        this.desk = desk;
        this.renderers = renderers;
        this.reports = reports;
        this.refused = refused;
    }

    @Override
    public String step() {
        return "write-receipts";
    }

    @Override
    public List<String> keys(Run run) {
        var files = fates.of(run).stream();
        return (run.kind() == Run.Kind.NIGHT ? files : files.filter(file -> isNew(run, file)))
                .map(ReceiptFacts::file)
                .toList();
    }

    /** By day, a file that was known has its receipt. */
    private boolean isNew(Run run, ReceiptFacts file) {
        return switch (file.fate()) {
            case ReceiptFacts.Fate.Read _ -> true;
            case ReceiptFacts.Fate.Listed list -> list.isNew();
            case ReceiptFacts.Fate.Refused _ ->
                    refused.newOf(run).stream().anyMatch(one -> one.file().equals(file.file()));
            case ReceiptFacts.Fate.Known _ -> false;
        };
    }

    @Override
    public Runnable work(Run run, String name) {
        var all = fates.of(run);
        var facts = all.stream().filter(file -> file.file().equals(name)).findFirst().orElseThrow();
        var copy = copies.make(run, facts, ReceiptFiles.of(all).copy(name));
        var page = page(run, facts.with(copy.copy()));
        return () -> {
            reports.keep(run, page);
            if (copy.file() != null) {
                reports.keep(run, copy.file());
            }
        };
    }

    private ReportStore.Written page(Run run, ReceiptFacts facts) {
        var page = desk.page(ReceiptReport::new, facts, run);
        var path = ReceiptFiles.page(facts.file());
        var sha256 =
                WholeFile.write(
                        run.folder().resolve(path),
                        out -> renderers.write(ReportFile.Format.HTML, page.value(), out));
        return new ReportStore.Written(path, null, sha256, page.builtInTemplate());
    }
}
