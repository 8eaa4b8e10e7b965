package dk.milepael.ingest.workbook;

import dk.milepael.ingest.workbook.Contents.Refused;
import java.io.IOException;

/** Ends the reading of a file at the place that refuses it. */
final class Unreadable extends IOException {
    private final transient Refused refused;

    Unreadable(Refusal code) {
        this(Refused.because(code));
    }

    private Unreadable(Refused refused) {
        super(refused.message().key());
        this.refused = refused;
    }

    /** A file that could harm the machine. */
    static Unreadable unsafe(String how) {
        return new Unreadable(Refused.because(Refusal.UNSAFE, how));
    }

    Refused refused() {
        return refused;
    }
}
