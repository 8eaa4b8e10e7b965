package dk.milepael.nightly;

import dk.milepael.history.MatchingSettings;
import dk.milepael.history.VersionComparison;
import dk.milepael.ingest.Reading;
import dk.milepael.store.ClaimedFile;
import dk.milepael.store.FileStore;
import dk.milepael.store.FileStore.StoredReading;
import dk.milepael.store.PlanStore;
import dk.milepael.store.Run;
import dk.milepael.store.StoredVersion;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * A content that a better reader reads anew: it corrects the versions it gave before, which get no
 * changes or slips of it.
 */
@Component
final class Rereadings {
    private final FileStore files;
    private final PlanStore plans;
    private final ReaderFingerprint reader;
    private final ClaimedMappings mappings;
    private final MatchingSettings matching;

    Rereadings(
            FileStore files,
            PlanStore plans,
            ReaderFingerprint reader,
            ClaimedMappings mappings,
            Settings settings) {
        this.matching = settings.matching();
        this.mappings = mappings;
        this.files = files;
        this.plans = plans;
        this.reader = reader;
    }

    /**
     * What corrects the versions of an older reading of the same content; empty where there is none
     * or where the plans in it are not the same.
     */
    Optional<Runnable> of(Run run, ClaimedFile file, Reading.Read read) {
        var identity = reader.text(mappings.of(run), file.name());
        return files.reading(Objects.requireNonNull(file.sha256()))
                .filter(older -> !older.reader().equals(identity))
                .map(this::versions)
                .filter(versions -> areTheSamePlans(versions, read))
                .map(versions -> corrections(run, versions, read));
    }

    private List<StoredVersion> versions(StoredReading older) {
        return plans.versionsOf(older.id()).stream().map(plans::version).toList();
    }

    private static boolean areTheSamePlans(List<StoredVersion> versions, Reading.Read read) {
        return versions.size() == read.plans().size()
                && versions.stream().allMatch(version -> version.planId() != null);
    }

    private Runnable corrections(Run run, List<StoredVersion> versions, Reading.Read read) {
        var each =
                IntStream.range(0, versions.size())
                        .mapToObj(i -> correction(run, versions.get(i), read, i))
                        .toList();
        return () -> each.forEach(Runnable::run);
    }

    private Runnable correction(Run run, StoredVersion version, Reading.Read read, int position) {
        var corrected =
                VersionComparison.correct(
                        version.compared(), read.plans().get(position), run.asOf(), matching);
        var planId = Objects.requireNonNull(version.planId());
        return () -> plans.place(run, version.id(), planId, corrected);
    }
}
