package dk.milepael.ingest.layout.agreement;

import dk.milepael.ingest.layout.ColumnRole;
import dk.milepael.ingest.layout.DeviationColumns;
import java.util.Locale;
import java.util.Optional;

/** What a row of a goal card tells. */
enum Label {
    GOAL,
    TRACKS,
    DESCRIPTION,
    TASKS,
    INVOLVED,
    FOLLOW_UP,
    STATUS,
    CAUSE,
    CONSEQUENCE,
    REMEDY,
    EXPECTED,
    DECIDED_BY,
    DECIDED_ON;

    /** The column of a table that tells the same of a deviation; empty for any other label. */
    Optional<ColumnRole> ofDeviation() {
        return DeviationColumns.ROLES.stream()
                .filter(column -> column.name().equals(name()))
                .findFirst();
    }

    /** A word so common that it makes no card of its own. */
    boolean isCommon() {
        return this == STATUS || ofDeviation().isPresent();
    }

    /** Its name in the word list and in the account of a sheet. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
