package dk.milepael.nightly;

import dk.milepael.report.Document;
import java.lang.ref.SoftReference;
import java.util.function.Supplier;

/**
 * A page that is made once for all its formats; it is forgotten when each has had it, or when the
 * memory is needed before, and then made anew.
 */
final class SharedPage implements Supplier<ReportDesk.Made<Document>> {
    private static final SoftReference<ReportDesk.Made<Document>> NONE = new SoftReference<>(null);

    private final Supplier<ReportDesk.Made<Document>> maker;
    private SoftReference<ReportDesk.Made<Document>> made = NONE;
    private int left = ReportFile.Format.values().length;

    SharedPage(Supplier<ReportDesk.Made<Document>> maker) {
        this.maker = maker;
    }

    /** Others wait while it is made: a large page twice at a time may be too much. */
    @Override
    public synchronized ReportDesk.Made<Document> get() {
        var known = made.get();
        var page = known == null ? maker.get() : known;
        left--;
        made = left > 0 ? new SoftReference<>(page) : NONE;
        return page;
    }
}
