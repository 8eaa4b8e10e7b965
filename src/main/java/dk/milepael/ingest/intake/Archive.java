package dk.milepael.ingest.intake;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import dk.milepael.ingest.intake.Claim.Archived;
import dk.milepael.ingest.intake.FolderView.Remark;
import dk.milepael.ingest.workbook.Contents.Refused;
import dk.milepael.ingest.workbook.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of every file that was ever taken over, each content once and named by its SHA-256. */
public final class Archive {
    private final Path folder;

    /** Makes the folder when it is first needed. */
    public Archive(Path folder) {
        this.folder = folder;
    }

    /** Copies a file whole or not at all, and never touches the original. */
    public Claim claim(DroppedFile file) {
        try {
            Files.createDirectories(folder);
            return claimed(file);
        } catch (SourceLost lost) {
            return new Claim.Unreadable(file.name(), Refused.because(Refusal.IO));
        } catch (IOException broken) {
            throw new UncheckedIOException(
                    "archiving %s to %s".formatted(file.path(), folder), broken);
        }
    }

    /** Where all of them lie; it need not exist yet. */
    public Path folder() {
        return folder;
    }

    /** Where the bytes of a hash lie. */
    public Path copyOf(String sha256) {
        return folder.resolve(sha256);
    }

    private Claim claimed(DroppedFile file) throws IOException {
        var before = trace(file);
        var sha256 = HashedCopy.of(file.path(), OutputStream.nullOutputStream());
        var kept = holds(sha256, before.size()) || store(file, sha256);
        return kept && before.equals(trace(file))
                ? new Archived(file.name(), sha256, before.size(), copyOf(sha256))
                : new Claim.Changed(Remark.of("file-still-moving", file.name()));
    }

    private boolean holds(String sha256, long size) throws IOException {
        var copy = copyOf(sha256);
        return Files.exists(copy) && Files.size(copy) == size;
    }

    /** False where the copy isn't what was hashed, since somebody wrote meanwhile. */
    private boolean store(DroppedFile file, String sha256) throws IOException {
        var draft = Files.createTempFile(folder, ".", ".tmp");
        try {
            if (!sha256.equals(flushedCopy(file, draft))) {
                return false;
            }
            Files.move(draft, copyOf(sha256), ATOMIC_MOVE, REPLACE_EXISTING);
            return true;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** The hash of the copy, which is on the disk when this returns. */
    private static String flushedCopy(DroppedFile file, Path draft) throws IOException {
        try (var channel = FileChannel.open(draft, WRITE);
                var out = Channels.newOutputStream(channel)) {
            var sha256 = HashedCopy.of(file.path(), out);
            channel.force(true);
            return sha256;
        }
    }

    private static Trace trace(DroppedFile file) throws SourceLost {
        try {
            return Trace.of(file.path());
        } catch (IOException gone) {
            throw new SourceLost(gone);
        }
    }
}
