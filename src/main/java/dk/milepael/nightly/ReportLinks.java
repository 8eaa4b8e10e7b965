package dk.milepael.nightly;

import dk.milepael.store.ReportStore;
import dk.milepael.store.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where the start page finds each report: in the run's own folder, else the last good one. */
@Component
final class ReportLinks {
    private final ReportStore reports;

    ReportLinks(ReportStore reports) {
        this.reports = reports;
    }

    /** Relative links by the report's path; a report that was never made has none. */
    Map<String, String> of(Run run, List<ReportFile> expected) {
        var links = new HashMap<String, String>();
        var own = reports.of(run).stream().map(ReportStore.Written::path).toList();
        for (var file : expected) {
            if (own.contains(file.path())) {
                links.put(file.path(), file.path());
            } else {
                earlier(run, file.path()).ifPresent(link -> links.put(file.path(), link));
            }
        }
        return links;
    }

    private Optional<String> earlier(Run run, String path) {
        return reports.foldersWith(run, path).stream()
                .filter(folder -> Files.exists(folder.resolve(path)))
                .map(folder -> link(run, folder.resolve(path)))
                .findFirst();
    }

    private static String link(Run run, Path file) {
        return run.folder().relativize(file).toString().replace('\\', '/');
    }
}
