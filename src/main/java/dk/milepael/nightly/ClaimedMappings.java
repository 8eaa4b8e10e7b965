package dk.milepael.nightly;

import dk.milepael.ingest.intake.Archive;
import dk.milepael.ingest.mapping.MappingFile;
import dk.milepael.ingest.mapping.MappingFiles;
import dk.milepael.store.ClaimedFile;
import dk.milepael.store.FileStore;
import dk.milepael.store.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The mapping files that a run claimed, as they lay in the folder then. */
@Component
final class ClaimedMappings {
    /** More than any mapping needs; the rest of a longer file is nothing we read. */
    private static final int MOST_BYTES = 1 << 20;

    private final FileStore files;
    private final Archive archive;

    ClaimedMappings(FileStore files, Archive archive) {
        this.files = files;
        this.archive = archive;
    }

    MappingFiles of(Run run) {
        return new MappingFiles(
                files.claimed(run).stream()
                        .filter(ClaimedMappings::isTaken)
                        .map(file -> read(file.name(), Objects.requireNonNull(file.sha256())))
                        .toList());
    }

    private static boolean isTaken(ClaimedFile file) {
        return file.sha256() != null && MappingFile.isName(file.name());
    }

    MappingFile read(String name, String sha256) {
        try (var in = Files.newInputStream(archive.copyOf(sha256))) {
            var text = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
            return MappingFile.of(name, text);
        } catch (IOException e) {
            throw new UncheckedIOException("reading the archived mapping file " + name, e);
        }
    }
}
