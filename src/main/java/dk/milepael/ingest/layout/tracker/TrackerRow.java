package dk.milepael.ingest.layout.tracker;

import dk.milepael.ingest.layout.Caption;
import dk.milepael.ingest.layout.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * A row that is an initiative.
 *
 * @param section position of its section; null where it stands in none
 */
record TrackerRow(TableRow row, Caption caption, @Nullable Integer section) {}
