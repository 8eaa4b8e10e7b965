package dk.milepael.rules.correction;

import dk.milepael.plan.Correction;
import dk.milepael.plan.SourceCell;
import org.jspecify.annotations.Nullable;

/**
 * A correction in force at a row.
 *
 * @param before what the plan says or was read as; null where nothing was
 * @param cell the row's own cell
 */
public record Applied(Correction correction, @Nullable String before, SourceCell cell) {}
