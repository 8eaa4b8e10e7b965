package dk.milepael.ingest.intake;

import java.io.IOException;

/** The dropped file can't be read; told apart from an archive that can't be written. */
final class SourceLost extends IOException {
    SourceLost(IOException cause) {
        super(cause);
    }
}
