package dk.milepael.nightly;

import java.lang.ref.SoftReference;
import java.util.function.Supplier;

/**
 * A page that is made once for all its formats; it is forgotten when each has had it, or when the
 * memory is needed before, and then made anew.
 */
final class SharedPage implements Supplier<ReportFile.Page> {
    private static final SoftReference<ReportFile.Page> NONE = new SoftReference<>(null);

    private final Supplier<ReportFile.Page> maker;
    private SoftReference<ReportFile.Page> made = NONE;
    private int left;

    /**
     * @param formats how many it is asked for by
     */
    SharedPage(Supplier<ReportFile.Page> maker, int formats) {
        this.maker = maker;
        this.left = formats;
    }

    /** Others wait while it is made: a large page twice at a time may be too much. */
    @Override
    public synchronized ReportFile.Page get() {
        var known = made.get();
        var page = known == null ? maker.get() : known;
        left--;
        made = left > 0 ? new SoftReference<>(page) : NONE;
        return page;
    }
}
