package dk.milepael.report.startpage;

import dk.milepael.ingest.RefusedFile;
import dk.milepael.plan.Message;
import dk.milepael.report.receipt.ReceiptFacts;
import dk.milepael.rules.JudgedPlan;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A night as the start page tells it.
 *
 * @param plans those in force
 * @param gone those whose file has left the folder, told once more before they are closed; they are
 *     among {@code plans} too
 * @param receipts the files that have a receipt of this run
 * @param refused every refused file that lies in the folder, from earlier runs too
 * @param notes what else a reader should know of the run
 * @param links where each report lies, by its path below the run's folder; one that was set aside
 *     has the last good one, or none
 * @param replaces the folder of the run of the same day that this one replaces; null where none is
 */
public record StartPageFacts(
        List<JudgedPlan> plans,
        List<JudgedPlan> gone,
        List<ReceiptFacts> receipts,
        List<RefusedFile> refused,
        List<Message> notes,
        @Nullable String replaces,
        Map<String, String> links) {

    public StartPageFacts {
        plans = List.copyOf(plans);
        gone = List.copyOf(gone);
        receipts = List.copyOf(receipts);
        refused = List.copyOf(refused);
        notes = List.copyOf(notes);
        links = Map.copyOf(links);
    }
}
