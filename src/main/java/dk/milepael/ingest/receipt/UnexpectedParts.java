package dk.milepael.ingest.receipt;

/** A workbook's parts are not joined the way a copy could be marked. */
final class UnexpectedParts extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnexpectedParts(String message) {
        super(message);
    }
}
