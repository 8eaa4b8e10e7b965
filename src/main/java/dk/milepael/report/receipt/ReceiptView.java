package dk.milepael.report.receipt;

import dk.milepael.report.Masthead;
import java.util.List;

/**
 * The receipt for a dropped file.
 *
 * @param fate whether it was read, and what to do if it was not
 * @param sum what was read, and the rows adding up; empty where the file was not read
 * @param hash the fingerprint of the file's contents
 */
record ReceiptView(
        Masthead head,
        List<String> fate,
        List<String> sum,
        List<Group> remarks,
        List<Sheet> sheets,
        List<Omitted> leftOut,
        String hash) {

    /** The remarks that ask equally much of their reader. */
    record Group(String id, String title, List<Remark> remarks) {}

    /**
     * One remark, or several equal ones on one line.
     *
     * @param where the cells
     * @param todo what to do; empty where nothing is to be done
     * @param meanwhile what happens until then; empty where nothing does
     */
    record Remark(String what, String where, String todo, String meanwhile) {}

    /**
     * How a sheet was understood.
     *
     * @param columns none where the sheet is no plan
     */
    record Sheet(String name, String understood, List<Column> columns) {}

    /** How a column was understood. */
    record Column(String letter, String header, String role) {}

    /** A row that was seen and not counted. */
    record Omitted(String where, String why, String text) {}
}
