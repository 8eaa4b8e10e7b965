package dk.milepael.nightly;

import dk.milepael.report.data.CorrectionEntries;
import dk.milepael.report.data.DataFile.CellEntry;
import dk.milepael.rules.Counts;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.rules.correction.Applied;
import dk.milepael.store.FileStore;
import dk.milepael.store.OutboxStore;
import dk.milepael.store.ReportStore;
import dk.milepael.store.Run;
import dk.milepael.store.RunStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the list of the mails, then manifest.json: what a run was given, what it made of it, and
 * with which program.
 */
@Component
final class WriteManifest implements Units {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final String MANIFEST = "manifest.json";

    private final RunStore runs;
    private final FileStore files;
    private final JudgedPlans judged;
    private final ReportStore reports;
    private final OutboxStore outbox;
    private final SentList sentList;
    private final ReaderFingerprint reader;
    private final Retention retention;
    private final Fingerprints fingerprints;
    private final Clock clock;

    WriteManifest(
            RunStore runs,
            FileStore files,
            JudgedPlans judged,
            ReportStore reports,
            OutboxStore outbox,
            SentList sentList,
            ReaderFingerprint reader,
            Retention retention,
            Fingerprints fingerprints,
            Clock clock) {
        this.runs = runs;
        this.files = files;
        this.judged = judged;
        this.reports = reports;
        this.outbox = outbox;
        this.sentList = sentList;
        this.reader = reader;
        this.retention = retention;
        this.fingerprints = fingerprints;
        this.clock = clock;
    }

    @Override
    public String step() {
        return "write-manifest";
    }

    @Override
    public List<String> keys(Run run) {
        return Stream.concat(SentList.FILES.stream(), Stream.of(MANIFEST)).toList();
    }

    @Override
    public Runnable work(Run run, String name) {
        if (!name.equals(MANIFEST)) {
            return sentList.write(run, name);
        }
        WholeFile.write(run.folder().resolve(name), out -> JSON.writeValue(out, manifest(run)));
        return () -> {};
    }

    private Manifest manifest(Run run) {
        return new Manifest(
                of(run),
                versions(),
                fingerprints.of(run),
                numbers(judged.all(run)),
                files.claimed(run).stream().map(Manifest.Input::of).toList(),
                reports.of(run),
                outbox.of(run).stream().map(Manifest.Sent::of).toList(),
                corrections(judged.all(run)),
                runs.unitsAside(run),
                retention.removed());
    }

    private static List<Manifest.Corrected> corrections(List<JudgedPlan> plans) {
        return plans.stream()
                .map(JudgedPlan::facts)
                .flatMap(plan ->
                        new TreeMap<>(plan.corrected().applied())
                                .entrySet().stream()
                                        .flatMap(row ->
                                                row.getValue().stream()
                                                        .map(each ->
                                                                corrected(
                                                                        plan.planId(),
                                                                        row.getKey(),
                                                                        each))))
                .toList();
    }

    private static Manifest.Corrected corrected(String plan, String row, Applied applied) {
        return new Manifest.Corrected(
                plan,
                row,
                new CellEntry(applied.cell().sheet(), applied.cell().cell()),
                CorrectionEntries.of(applied));
    }

    private Manifest.Of of(Run run) {
        var started = runs.startOf(run);
        var now = clock.instant();
        var seconds = Duration.between(started, now).toSeconds();
        return new Manifest.Of(
                run.id(), run.asOf(), run.knownAt(), run.replaces(), started, now, seconds);
    }

    private Manifest.Versions versions() {
        var program = WriteManifest.class.getPackage().getImplementationVersion();
        return new Manifest.Versions(
                program == null ? "unpacked" : program,
                reader.text(),
                Runtime.version().toString());
    }

    private static Manifest.Numbers numbers(List<JudgedPlan> plans) {
        var versions = plans.stream().map(plan -> plan.facts().compared().version()).toList();
        return new Manifest.Numbers(
                plans.size(),
                versions.stream().mapToLong(version -> version.initiatives().size()).sum(),
                versions.stream().mapToLong(version -> version.milestones().count()).sum(),
                plans.stream()
                        .map(plan -> plan.whole().counts())
                        .reduce(Counts.NONE, Counts::plus));
    }
}
