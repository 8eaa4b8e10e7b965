package dk.milepael.ingest.workbook;

import dk.milepael.ingest.workbook.Contents.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A compound file must be an Excel 97–2003 workbook, by the names of its streams. */
final class CompoundKind implements Check {

    @Override
    public Optional<Refused> refusal(Path file) throws IOException {
        try (var compound = new POIFSFileSystem(file.toFile(), true)) {
            return refusal(compound.getRoot());
        }
    }

    private static Optional<Refused> refusal(DirectoryNode streams) {
        if (streams.hasEntryCaseInsensitive("EncryptedPackage")) {
            return Check.refuse(Refusal.ENCRYPTED);
        }
        if (streams.hasEntryCaseInsensitive(BiffRecords.STREAM)) {
            return Optional.empty();
        }
        if (streams.hasEntryCaseInsensitive("Book")) {
            return Check.wrongKind("old-excel");
        }
        if (streams.hasEntryCaseInsensitive("WordDocument")) {
            return Check.wrongKind("word");
        }
        return Check.wrongKind(
                streams.hasEntryCaseInsensitive("PowerPoint Document") ? "powerpoint" : "other");
    }
}
