package dk.milepael.nightly;

import dk.milepael.ingest.RefusedFile;
import dk.milepael.plan.Message;
import dk.milepael.report.Words;
import dk.milepael.store.ClaimedFile;
import dk.milepael.store.FileStore;
import dk.milepael.store.Run;
import java.nio.file.Files;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What somebody has to look at in the input folder after a run. */
@Component
final class FileFaults {
    private final FileStore files;
    private final RefusedFiles refused;
    private final RemovedFiles removed;
    private final Words words;

    FileFaults(FileStore files, RefusedFiles refused, RemovedFiles removed, Words words) {
        this.files = files;
        this.refused = refused;
        this.removed = removed;
        this.words = words;
    }

    /** The folder that is not there, or too many files that are gone from it. */
    Stream<Message> missing(Run run) {
        if (!Files.isDirectory(run.input())) {
            return Stream.of(Message.of("night.no-folder").with("mappe", run.input().toString()));
        }
        return removed.areDoubted(run) ? Stream.of(Message.of("night.many-missing")) : Stream.of();
    }

    /** Files that this run was the first to refuse. */
    Stream<Message> refused(Run run) {
        return refused.newOf(run).stream().map(this::refusal);
    }

    /** Files that were refused before, as they are. */
    Stream<Message> stillRefused(Run run) {
        return refused.of(run).stream()
                .filter(Predicate.not(refused.newOf(run)::contains))
                .map(this::refusal);
    }

    /** What is told of files that were not refused: still being written, or of other kinds. */
    Stream<Message> details(Run run) {
        return files.claimed(run).stream()
                .filter(file -> file.fate() != ClaimedFile.Fate.REFUSED)
                .flatMap(file -> Stream.ofNullable(file.detail()));
    }

    private Message refusal(RefusedFile file) {
        return Message.of("night.refused")
                .with("fil", file.file())
                .with("dag", file.since())
                .with("årsag", words.say(file.reading().message()));
    }
}
