package dk.milepael.ingest.workbook;

/** The mark of a Word report that the program wrote itself, which is no plan to read. */
public final class OwnReport {
    /** What Word shows as the document's category; it stays when somebody saves the report. */
    public static final String CATEGORY = "Opfølgningsrapport fra Milepæl";

    private OwnReport() {}
}
