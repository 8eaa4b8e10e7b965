package dk.milepael.ingest.process;

/** What both ends of the line between the program and its reader process agree on. */
final class Wire {
    /** What a reader process says first; the last byte is the form's version. */
    static final int GREETING = 0x4d50_4c01;

    /** What ends an answer, so that one that broke off is never taken for whole. */
    static final int END = 0x454e_4421;

    static final byte GRIDS = 1;
    static final byte REFUSED = 2;

    /** A text that occurred before is sent as its number; only the first ones are remembered. */
    static final int REMEMBERED_TEXTS = 1 << 16;

    static final int NO_TEXT = 0;
    static final int NEW_TEXT = 1;
    static final int FIRST_REMEMBERED = 2;

    /** Bytes; no file may hold more text than this in all. */
    static final int LONGEST_TEXT = 64 << 20;

    private Wire() {}
}
