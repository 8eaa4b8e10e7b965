package dk.milepael.ingest.workbook;

/** Takes the rows of a large workbook as they come. */
interface RowSink {
    /** Keeps nothing, for a pass that only looks whether all is there. */
    RowSink NONE =
            new RowSink() {
                @Override
                public void sheet(String name) {}

                @Override
                public void row(Grid.Row row) {}
            };

    /** From now on rows of this sheet come. */
    void sheet(String name);

    /** A row that holds something. */
    void row(Grid.Row row) throws Unreadable;
}
