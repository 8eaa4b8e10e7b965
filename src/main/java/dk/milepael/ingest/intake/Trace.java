package dk.milepael.ingest.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/** What writing changes of a file. */
record Trace(long size, Instant modified) {
    static Trace of(Path file) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new Trace(attributes.size(), attributes.lastModifiedTime().toInstant());
    }
}
