package dk.milepael.ingest.correction;

import dk.milepael.plan.Correction;
import dk.milepael.plan.Message;
import dk.milepael.plan.SourceCell;
import org.jspecify.annotations.Nullable;

/**
 * A row of the workbook of corrections.
 *
 * @param plan the plan's id, title or file, as written; empty where the cell is
 * @param row the row that is meant, as written; likewise
 * @param correction null where it can't be used
 * @param fault why it can't; null where it can
 */
public record CorrectionRow(
        SourceCell at,
        String plan,
        String row,
        @Nullable Correction correction,
        @Nullable Message fault) {

    static CorrectionRow faulty(SourceCell at, String plan, String row, Message fault) {
        return new CorrectionRow(at, plan, row, null, fault);
    }
}
