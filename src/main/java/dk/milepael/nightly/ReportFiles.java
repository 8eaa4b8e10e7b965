package dk.milepael.nightly;

import dk.milepael.nightly.ReportFile.Format;
import dk.milepael.store.ReportStore;
import dk.milepael.store.Run;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns pages into the files of their formats, and writes them. */
@Component
final class ReportFiles {
    private final Renderers renderers;
    private final ReportStore reports;

    ReportFiles(Renderers renderers, ReportStore reports) {
        this.renderers = renderers;
        this.reports = reports;
    }

    /**
     * The files of a page, which is made once for all of them.
     *
     * @param stem their path without an ending
     * @param planId null for a report across plans
     */
    Stream<ReportFile> of(
            String stem,
            @Nullable String planId,
            Set<Format> formats,
            Supplier<ReportFile.Page> maker) {
        var page = new SharedPage(maker, formats.size());
        return formats.stream()
                .map(format ->
                        new ReportFile(
                                stem + format.ending(), planId, () -> made(page.get(), format)));
    }

    private ReportFile.Made made(ReportFile.Page page, Format format) {
        var made = page.made();
        return new ReportFile.Made(
                out -> renderers.write(format, made.value(), out),
                made.builtInTemplate() || renderers.standsIn(format),
                page.sinceRun());
    }

    /** Writes a file below the run's folder; answers what notes it. */
    Runnable write(Run run, ReportFile file) {
        var made = file.maker().make();
        var sha256 = WholeFile.write(run.folder().resolve(file.path()), made.content());
        var written =
                new ReportStore.Written(
                        file.path(), file.planId(), sha256, made.builtIn(), made.sinceRun());
        return () -> reports.keep(run, written);
    }
}
