package dk.milepael.nightly;

import dk.milepael.store.PlanStore;
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
    private final ReportFiles files;
    private final Map<String, ReportFile> byPath = new ConcurrentHashMap<>();

    RenderReports(JudgedPlans judged, ReportList list, ReportFiles files) {
        this.judged = judged;
        this.list = list;
        this.files = files;
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
        var all =
                list.of(run).stream()
                        .filter(file -> file.planId() == null || judgeable.contains(file.planId()))
                        .toList();
        byPath.clear();
        all.forEach(file -> byPath.put(file.path(), file));
        return all.stream().map(ReportFile::path).toList();
    }

    @Override
    public Runnable work(Run run, String path) {
        return files.write(run, Objects.requireNonNull(byPath.get(path), path));
    }
}
