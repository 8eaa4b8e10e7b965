package dk.milepael.nightly;

import dk.milepael.ingest.database.DatabaseSource;
import dk.milepael.ingest.database.Extractor;
import dk.milepael.ingest.database.Extractor.Extraction;
import dk.milepael.ingest.intake.Archive;
import dk.milepael.ingest.intake.Claim;
import dk.milepael.ingest.intake.DroppedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Takes databases over into the archive, each as one extract that is then read like a file. */
@Component
final class Extracts {
    private final Extractor extractor = new Extractor();
    private final Archive archive;
    private final Path folder;

    Extracts(Archive archive, Settings settings) {
        this.archive = archive;
        this.folder = settings.folders().data();
    }

    Claim claim(DatabaseSource source) {
        try {
            var draft = Files.createTempFile(folder, ".", ".tmp");
            try {
                return claim(source, draft);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("making room for the extract of " + source.name(), e);
        }
    }

    private Claim claim(DatabaseSource source, Path draft) {
        return switch (extractor.extract(source, draft)) {
            case Extraction.Taken _ -> archive.claim(new DroppedFile(source.fileName(), draft));
            case Extraction.Failed(var refusal) -> new Claim.Unreadable(source.fileName(), refusal);
        };
    }
}
