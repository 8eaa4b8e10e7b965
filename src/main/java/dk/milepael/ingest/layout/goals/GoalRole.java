package dk.milepael.ingest.layout.goals;

import dk.milepael.ingest.layout.ColumnRole;
import dk.milepael.ingest.layout.DeviationColumns;
import java.util.Locale;
import java.util.Optional;

/** What a cell of a plan of goals holds. */
enum GoalRole {
    NUMBER,
    SECTION,
    GOAL,
    CRITERION,
    STATUS,
    OWNER,
    DEADLINE,
    CAUSE,
    CONSEQUENCE,
    REMEDY,
    EXPECTED,
    DECIDED_BY,
    DECIDED_ON;

    /** The same of a deviation as in a table of any other family; empty for any other role. */
    Optional<ColumnRole> ofDeviation() {
        return DeviationColumns.ROLES.stream()
                .filter(column -> column.name().equals(name()))
                .findFirst();
    }

    /** Its name in the word list and in the account of a sheet. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a label may stand before it in its own cell: «Dokumentation: …». */
    boolean isLabelled() {
        return this == GOAL || this == CRITERION || this == STATUS;
    }
}
