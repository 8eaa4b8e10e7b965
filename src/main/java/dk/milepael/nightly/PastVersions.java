package dk.milepael.nightly;

import dk.milepael.ingest.PlanReader;
import dk.milepael.ingest.Reading;
import dk.milepael.ingest.mapping.MappingFiles;
import dk.milepael.plan.Message;
import dk.milepael.plan.PlanVersion;
import dk.milepael.store.ClaimedFile;
import dk.milepael.store.ClaimedFile.Fate;
import dk.milepael.store.Database;
import dk.milepael.store.FileStore;
import dk.milepael.store.PlanStore;
import dk.milepael.store.Run;
import dk.milepael.store.RunStore;
import dk.milepael.store.StoredVersion;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Places each older file as the version of its plans on its day, in one transaction: a file is read
 * whole or not at all, and never twice.
 */
@Component
final class PastVersions {
    private final PlanReader reader;
    private final ReaderFingerprint fingerprint;
    private final ClaimedMappings mappings;
    private final CompareVersions comparing;
    private final FileStore files;
    private final PlanStore plans;
    private final RunStore runs;
    private final Database database;
    private final Clock clock;

    PastVersions(
            PlanReader reader,
            ReaderFingerprint fingerprint,
            ClaimedMappings mappings,
            CompareVersions comparing,
            FileStore files,
            PlanStore plans,
            RunStore runs,
            Database database,
            Clock clock) {
        this.reader = reader;
        this.fingerprint = fingerprint;
        this.mappings = mappings;
        this.comparing = comparing;
        this.files = files;
        this.plans = plans;
        this.runs = runs;
        this.database = database;
        this.clock = clock;
    }

    /** What became of an older file. */
    sealed interface Placed {
        record Read() implements Placed {}

        /** Its content was read before. */
        record Known() implements Placed {}

        record LeftOut(Message why) implements Placed {}
    }

    Placed place(Path folder, PastFiles.Dated dated, PastFiles.Found among) {
        if (isKnown(dated)) {
            return new Placed.Known();
        }
        var told = among.told(mappings);
        return switch (reader.read(dated.file().copy(), dated.file().name(), told)) {
            case Reading.Refused refused -> new Placed.LeftOut(refused.message());
            case Reading.Read read ->
                    tooLate(dated, read)
                            .<Placed>map(Placed.LeftOut::new)
                            .orElseGet(() -> keep(folder, dated, read, told));
        };
    }

    private boolean isKnown(PastFiles.Dated dated) {
        return files.reading(dated.file().sha256())
                .filter(reading -> reading.account() instanceof Reading.Read)
                .isPresent();
    }

    /** A plan that is followed already, or as of a later day, gets no version before those. */
    private Optional<Message> tooLate(PastFiles.Dated dated, Reading.Read read) {
        return read.plans().stream()
                .flatMap(plan -> known(plan, dated).stream())
                .filter(newest -> isAfter(newest, dated))
                .findFirst()
                .map(newest ->
                        Message.of("night.past.too-late")
                                .with("plan", newest.compared().version().heading().title())
                                .with("dag", newest.readOn()));
    }

    private Optional<StoredVersion> known(PlanVersion plan, PastFiles.Dated dated) {
        return comparing.planOf(plan, dated.file().name(), plans.all()).flatMap(plans::newest);
    }

    private boolean isAfter(StoredVersion newest, PastFiles.Dated dated) {
        return newest.readOn().isAfter(dated.day())
                || !plans.isOfThePast(Objects.requireNonNull(newest.planId()));
    }

    private Placed keep(Path folder, PastFiles.Dated dated, Reading.Read read, MappingFiles told) {
        return database.together(() -> {
            var run = begin(folder, dated);
            var file = claimed(dated);
            files.claim(run, file);
            var identity = fingerprint.text(told, file.name());
            var reading = files.keep(run, file, identity, read);
            var source = new PlanStore.Source(file.name(), run.asOf());
            for (int at = 0; at < read.plans().size(); at++) {
                close(run, plans.add(reading, at, source, read.plans().get(at)));
            }
            runs.end(run, 0, clock.instant());
            return new Placed.Read();
        });
    }

    /** Its file is not in the folder; the plan is in force again when a newer one is read there. */
    private void close(Run run, long version) {
        comparing.work(run, String.valueOf(version)).run();
        var planId = Objects.requireNonNull(plans.version(version).planId());
        plans.missingSince(planId, run.id());
    }

    private Run begin(Path folder, PastFiles.Dated dated) {
        var run =
                new Run(
                        runs.nextId(),
                        dated.day(),
                        null,
                        folder,
                        folder,
                        folder,
                        null,
                        Run.Kind.PAST);
        runs.begin(run, clock.instant());
        return run;
    }

    private static ClaimedFile claimed(PastFiles.Dated dated) {
        var file = dated.file();
        return new ClaimedFile(file.name(), file.sha256(), file.size(), Fate.READ, null, null);
    }
}
