package dk.milepael.nightly;

import dk.milepael.report.Words;
import dk.milepael.report.data.DataFile;
import dk.milepael.report.data.DataFiles;
import dk.milepael.store.PlanStore;
import dk.milepael.store.Run;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes what was read and judged as data.json, for other programs. */
@Component
final class WriteData implements Units {
    static final String FILE = "data.json";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final JudgedPlans judged;
    private final RefusedFiles refused;
    private final PlanStore plans;
    private final DataFiles entries;

    WriteData(JudgedPlans judged, RefusedFiles refused, PlanStore plans, Words words) {
        this.judged = judged;
        this.refused = refused;
        this.plans = plans;
        this.entries = new DataFiles(words);
    }

    @Override
    public String step() {
        return "write-data";
    }

    @Override
    public List<String> keys(Run run) {
        return List.of(FILE);
    }

    @Override
    public Runnable work(Run run, String name) {
        WholeFile.write(run.folder().resolve(name), out -> JSON.writeValue(out, data(run)));
        return () -> {};
    }

    private DataFile data(Run run) {
        return new DataFile(
                run.asOf(),
                judged.judgeable(run).stream().map(plan -> entry(run, plan)).toList(),
                refused.of(run).stream().map(entries::refused).toList());
    }

    private DataFile.PlanEntry entry(Run run, PlanStore.InForce plan) {
        return entries.plan(
                judged.of(run, plan), plans.contentOf(plan.versionId()), plan.removed());
    }
}
