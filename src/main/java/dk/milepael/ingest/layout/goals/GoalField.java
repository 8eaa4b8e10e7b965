package dk.milepael.ingest.layout.goals;

import dk.milepael.ingest.workbook.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A cell, or the part of one, that holds one thing of a goal.
 *
 * @param number that the label gives the goal («Mål 2: …»); null where it gives none
 * @param text without its label, and empty where the label stands alone
 * @param goesOn whether it is further lines of the field before it
 */
record GoalField(GoalRole role, Cell cell, @Nullable String number, String text, boolean goesOn) {

    static GoalField of(Labelled labelled, Cell cell) {
        return new GoalField(labelled.role(), cell, labelled.number(), labelled.text(), false);
    }

    static GoalField of(GoalRole role, Cell cell) {
        return new GoalField(role, cell, null, cell.text(), false);
    }

    static GoalField further(GoalRole role, Cell cell) {
        return new GoalField(role, cell, null, cell.text(), true);
    }

    GoalField followedBy(GoalField more) {
        var whole = text.isBlank() ? more.text : text + "\n" + more.text;
        return new GoalField(role, cell, number, whole, goesOn);
    }
}
