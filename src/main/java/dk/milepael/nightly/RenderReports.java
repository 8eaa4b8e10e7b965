package dk.milepael.nightly;

import dk.milepael.store.PlanStore;
import dk.milepael.store.ReportStore;
import dk.milepael.store.Run;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes each report in each format. */
@Component
final class RenderReports implements Units {
    private final JudgedPlans judged;
    private final ReportList list;
    private final ReportStore reports;
    private final Map<String, ReportFile> byPath = new ConcurrentHashMap<>();

    RenderReports(JudgedPlans judged, ReportList list, ReportStore reports) {
        this.judged = judged;
        this.list = list;
        this.reports = reports;
    }

    @Override
    public String step() {
        return "render-reports";
    }

    /** Gathers the reports once: going through all owners for each of their reports is slow. */
    @Override
    public List<String> keys(Run run) {
        var judgeable =
                judged.judgeable(run).stream()
                        .map(PlanStore.InForce::planId)
                        .collect(Collectors.toSet());
        var files =
                list.of(run).stream()
                        .filter(file -> file.planId() == null || judgeable.contains(file.planId()))
                        .toList();
        byPath.clear();
        files.forEach(file -> byPath.put(file.path(), file));
        return files.stream().map(ReportFile::path).toList();
    }

    @Override
    public Runnable work(Run run, String path) {
        var file = Objects.requireNonNull(byPath.get(path), path);
        var made = file.maker().make();
        var sha256 = WholeFile.write(run.folder().resolve(path), made.content());
        var written = new ReportStore.Written(path, file.planId(), sha256, made.builtIn());
        return () -> reports.keep(run, written);
    }
}
