package dk.milepael.ingest.workbook;

/** How much of a file is opened; tried out with a heap of 512 MB. */
final class Limits {
    /** Cells with or without content, and rows: an empty styled one costs as much as any other. */
    static final int CELLS = 200_000;

    /**
     * Elements and attributes of all XML parts together: the user model holds each as an object.
     */
    static final int XML_NODES = 2_000_000;

    static final int ENTRIES = 2_000;
    static final long ENTRY_BYTES = 256L << 20;
    static final long TOTAL_BYTES = 512L << 20;
    static final long TEXT_BYTES = 32L << 20;

    /** Compressed to inflated size; honest sheets stay above it. */
    static final double INFLATE_RATIO = 0.005;

    /** Below this inflated size no ratio is dangerous. */
    static final long RATIO_FROM_BYTES = 100L << 10;

    private Limits() {}
}
