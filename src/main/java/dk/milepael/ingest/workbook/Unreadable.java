package dk.milepael.ingest.workbook;

import java.io.IOException;

/** Ends the reading of a file at the place that refuses it. */
final class Unreadable extends IOException {
    private final Refusal code;

    Unreadable(Refusal code) {
        super(code.id());
        this.code = code;
    }

    Refusal code() {
        return code;
    }
}
