package dk.milepael.report.receipt;

import dk.milepael.plan.SourceCell;
import dk.milepael.report.Masthead;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The receipt for a dropped file.
 *
 * @param fate whether it was read, and what to do if it was not
 * @param sum what was read, and the rows adding up; empty where the file was not read
 * @param copy the file with comments; null where there is none to speak of
 * @param offer a mapping file for what is in doubt or was no plan; null where nothing is
 * @param hash the fingerprint of the file's contents
 */
record ReceiptView(
        Masthead head,
        List<String> fate,
        List<String> sum,
        @Nullable CopyTold copy,
        List<Group> remarks,
        Reading reading,
        @Nullable Offer offer,
        String hash) {

    /**
     * The copy with comments, or why there is none.
     *
     * @param file its name; null where there is none
     * @param link null likewise
     */
    record CopyTold(String told, @Nullable String file, @Nullable String link) {}

    /**
     * The remarks that ask equally much of their reader.
     *
     * @param lead what they have in common; empty where nothing is to be said of it
     */
    record Group(String id, String title, String lead, List<Remark> remarks) {}

    /**
     * One remark, or several equal ones on one line.
     *
     * @param where the cells in words
     * @param todo what to do; empty where nothing is to be done
     * @param meanwhile what happens until then; empty where nothing does
     * @param cells the cells themselves; none where it is about the whole file
     * @param keys what tells them again when they are answered; none where they can't be
     */
    record Remark(
            String what,
            String where,
            String todo,
            String meanwhile,
            List<SourceCell> cells,
            List<String> keys) {}

    /** How the file was understood; nothing where its sheets were not seen. */
    record Reading(List<Sheet> sheets, List<Omitted> leftOut) {
        static final Reading NONE = new Reading(List.of(), List.of());
    }

    /**
     * How a sheet, or a part of it, was understood.
     *
     * @param title its name, and the area where it was read
     * @param doubt what to look at; empty where the reading is sure
     * @param reasons what spoke for it
     * @param columns none where the sheet is no plan
     */
    record Sheet(
            String title,
            String name,
            String understood,
            String doubt,
            List<String> reasons,
            List<Column> columns) {}

    /** How a column was understood. */
    record Column(String letter, String header, String role) {}

    /** A row that was seen and not counted. */
    record Omitted(String where, String why, String text, SourceCell cell) {}

    /**
     * A mapping file, filled in, for staff to mend and put beside the workbook.
     *
     * @param lead what to do with it
     */
    record Offer(String lead, String text) {}
}
