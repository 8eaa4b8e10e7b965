package dk.milepael.ingest.workbook;

/** How much of a file is opened; tried out with a heap of 512 MB. */
final class Limits {
    /** Cells with or without content, and rows: an empty styled one costs as much as any other. */
    static final int CELLS = 200_000;

    /**
     * Elements and attributes of all XML parts together: the user model holds each as an object.
     */
    static final int XML_NODES = 2_000_000;

    /** Of all XML parts together, for the user model. */
    static final long XML_BYTES = 64L << 20;

    /** Elements within elements; no honest workbook comes near. */
    static final int XML_DEPTH = 80;

    /** What is kept of a large workbook: rows and cells that hold something. */
    static final int KEPT_ROWS = 100_000;

    static final int KEPT_CELLS = 1_000_000;

    /** Characters. */
    static final long KEPT_TEXT = 32L << 20;

    /** Characters of one cell or paragraph: Excel's own limit. */
    static final int CELL_TEXT = 32_767;

    /** Characters between two spaces; the longest addresses of pages are shorter. */
    static final int WORD = 2_500;

    static final int SHARED_TEXTS = 1_000_000;

    static final int ENTRIES = 2_000;
    static final long ENTRY_BYTES = 512L << 20;
    static final long TOTAL_BYTES = 512L << 20;
    static final long TEXT_BYTES = 32L << 20;

    /** Compressed to inflated size; honest sheets stay above it. */
    static final double INFLATE_RATIO = 0.005;

    /** Below this inflated size no ratio is dangerous. */
    static final long RATIO_FROM_BYTES = 100L << 10;

    /** The day number after the last one that Excel knows, 31 December 9999. */
    static final double DAYS = 2_958_466;

    private Limits() {}
}
