package dk.milepael.ingest.intake;

import dk.milepael.ingest.workbook.Contents.Refused;
import java.nio.file.Path;

/** What became of taking a file over for a run. */
public sealed interface Claim {
    String name();

    /**
     * A file whose bytes lie in the archive.
     *
     * @param sha256 64 hexadecimal digits in lower case
     * @param copy where the archive keeps the bytes
     */
    record Archived(String name, String sha256, long size, Path copy) implements Claim {}

    /** A file that changed while it was copied; the next run takes it. */
    record Changed(FolderView.Remark remark) implements Claim {
        @Override
        public String name() {
            return remark.name();
        }
    }

    /** A file that can't be read: rights, a broken disk, or gone meanwhile. */
    record Unreadable(String name, Refused refusal) implements Claim {}
}
