package dk.milepael.ingest.workbook;

import dk.milepael.ingest.workbook.Contents.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** One thing that must hold of a file before a library opens it. */
interface Check {

    /** Empty where the file may pass; a fault thrown on the way means that it is damaged. */
    Optional<Refused> refusal(Path file) throws IOException;

    static Optional<Refused> refuse(Refusal code) {
        return Optional.of(Refused.because(code));
    }

    static Optional<Refused> wrongKind(String kind) {
        return Optional.of(Refused.because(Refusal.WRONG_KIND, kind));
    }
}
