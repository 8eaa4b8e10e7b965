package dk.milepael.nightly;

import dk.milepael.ingest.Reading;
import dk.milepael.ingest.RefusedFile;
import dk.milepael.ingest.database.DatabaseSource;
import dk.milepael.ingest.workbook.Refusal;
import dk.milepael.store.ClaimedFile;
import dk.milepael.store.FileStore;
import dk.milepael.store.FileStore.StoredReading;
import dk.milepael.store.Run;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The files that a run refuses, those that lay there refused before among them. */
@Component
final class RefusedFiles {
    private final FileStore files;

    RefusedFiles(FileStore files) {
        this.files = files;
    }

    List<RefusedFile> of(Run run) {
        return refused(run).map(file -> of(run, file)).toList();
    }

    /** Those that no ended run has told of before, and every database that gave nothing. */
    List<RefusedFile> newOf(Run run) {
        return refused(run)
                .filter(file ->
                        DatabaseSource.isNamed(file.name())
                                || files.refusedSince(run, file).isEmpty())
                .map(file -> of(run, file))
                .toList();
    }

    private Stream<ClaimedFile> refused(Run run) {
        return files.claimed(run).stream().filter(file -> file.fate() == ClaimedFile.Fate.REFUSED);
    }

    /** The refusal of a file whose fate it is. */
    RefusedFile of(Run run, ClaimedFile file) {
        var since = files.refusedSince(run, file).orElse(run.asOf());
        return new RefusedFile(file.name(), file.sha256(), since, refusal(file));
    }

    private Reading.Refused refusal(ClaimedFile file) {
        if (file.sha256() == null) {
            var message = Objects.requireNonNull(file.detail(), file.name());
            return new Reading.Refused(Refusal.IO, message);
        }
        return files.reading(file.sha256())
                .map(StoredReading::account)
                .filter(Reading.Refused.class::isInstance)
                .map(Reading.Refused.class::cast)
                .orElseThrow();
    }
}
