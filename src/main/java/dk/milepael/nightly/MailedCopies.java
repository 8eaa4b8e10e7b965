package dk.milepael.nightly;

import dk.milepael.nightly.ReportBases.Base;
import dk.milepael.nightly.ReportFile.Format;
import dk.milepael.store.ReportStore;
import dk.milepael.store.Run;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which file of a shared report goes to a reader: one that tells since the reader's own last. */
@Component
final class MailedCopies {
    private final ReportStore reports;
    private final ReportBases bases;

    MailedCopies(ReportStore reports, ReportBases bases) {
        this.reports = reports;
        this.bases = bases;
    }

    /** Whether a report was written, and tells since another night than a base. */
    boolean isNeeded(Run run, String report, @Nullable Base base) {
        return written(run, report).filter(file -> !tellsSince(base, file)).isPresent();
    }

    /** The path of the copy for readers of a base, without an ending. */
    String stem(String report, @Nullable Base base) {
        return CopyPath.of(report, base == null ? null : bases.night(base));
    }

    /**
     * The path of what goes to a reader, without an ending; the file itself where there is no copy
     * that tells just the reader's news, for it leaves nothing out.
     */
    String of(Run run, String reader, String report) {
        var base = bases.ofReader(run, reader, report);
        return Stream.of(report, stem(report, base))
                .filter(stem ->
                        written(run, stem).filter(file -> tellsSince(base, file)).isPresent())
                .findFirst()
                .orElse(report);
    }

    private Optional<ReportStore.Written> written(Run run, String stem) {
        return reports.find(run, stem + Format.PDF.ending());
    }

    private static boolean tellsSince(@Nullable Base base, ReportStore.Written file) {
        return Objects.equals(file.sinceRun(), base == null ? null : base.runId());
    }
}
