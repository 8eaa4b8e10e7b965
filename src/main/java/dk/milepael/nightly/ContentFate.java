package dk.milepael.nightly;

import dk.milepael.ingest.Reading;
import dk.milepael.ingest.intake.Claim;
import dk.milepael.store.ClaimedFile;
import dk.milepael.store.ClaimedFile.Fate;
import dk.milepael.store.FileStore;
import dk.milepael.store.PlanStore;
import dk.milepael.store.Run;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Decides whether a content is still to be read: the same reading is never made twice. */
@Component
final class ContentFate {
    private final FileStore files;
    private final PlanStore plans;
    private final ReaderFingerprint reader;
    private final ClaimedMappings mappings;

    ContentFate(
            FileStore files, PlanStore plans, ReaderFingerprint reader, ClaimedMappings mappings) {
        this.mappings = mappings;
        this.files = files;
        this.plans = plans;
        this.reader = reader;
    }

    ClaimedFile of(Run run, Claim.Archived file) {
        var twin = twin(run, file);
        if (twin.isPresent()) {
            var fate = twin.get().fate() == Fate.REFUSED ? Fate.REFUSED : Fate.KNOWN;
            return claimed(file, fate).as(twin.get().name());
        }
        var identity = reader.text(mappings.of(run), file.name());
        return files.reading(file.sha256())
                .filter(reading -> reading.reader().equals(identity))
                .map(reading -> known(file, reading))
                .orElseGet(() -> claimed(file, Fate.TO_READ));
    }

    private ClaimedFile known(Claim.Archived file, FileStore.StoredReading reading) {
        return switch (reading.account()) {
            case Reading.Refused refused ->
                    claimed(file, refused.code().isPassing() ? Fate.TO_READ : Fate.REFUSED);
            case Reading.Read read when isBackToAnOlderContent(file) -> claimed(file, Fate.TO_READ);
            case Reading.Read read when reading.fileName().equals(file.name()) ->
                    claimed(file, Fate.KNOWN);
            case Reading.Read read -> claimed(file, Fate.KNOWN).as(reading.fileName());
        };
    }

    /** Whether a plan has since got a version of another content under this name. */
    private boolean isBackToAnOlderContent(Claim.Archived file) {
        return plans.standing().stream()
                .anyMatch(plan ->
                        plan.fileName().equals(file.name())
                                && !plan.sha256().equals(file.sha256()));
    }

    /** The file of the same bytes that was met first in this run. */
    private Optional<ClaimedFile> twin(Run run, Claim.Archived file) {
        return files.claimed(run).stream()
                .filter(other -> file.sha256().equals(other.sha256()))
                .filter(other -> !other.name().equals(file.name()))
                .findFirst();
    }

    private static ClaimedFile claimed(Claim.Archived file, Fate fate) {
        return new ClaimedFile(file.name(), file.sha256(), file.size(), fate, null, null);
    }
}
