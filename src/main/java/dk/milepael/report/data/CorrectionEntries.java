package dk.milepael.report.data;

import dk.milepael.plan.Correction.Grounds;
import dk.milepael.report.data.DataFile.CorrectionEntry;
import dk.milepael.rules.correction.Applied;
import dk.milepael.rules.correction.Corrected;
import java.util.List;

/** What staff corrected of a row, as data.json and the manifest list it. */
public final class CorrectionEntries {
    private CorrectionEntries() {}

    static List<CorrectionEntry> of(Corrected corrected, String row) {
        return corrected.of(row).stream().map(CorrectionEntries::of).toList();
    }

    public static CorrectionEntry of(Applied applied) {
        var value = applied.correction().value();
        var what = value.subject().id();
        return switch (applied.correction().grounds()) {
            case Grounds.Receipt(var answered) ->
                    new CorrectionEntry(
                            what, applied.before(), value.written(), null, null, null, answered);
            case Grounds.Book(var by, var reason, var until, _) ->
                    new CorrectionEntry(
                            what, applied.before(), value.written(), by, reason, until, null);
        };
    }
}
