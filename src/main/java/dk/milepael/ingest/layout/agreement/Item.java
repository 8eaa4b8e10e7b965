package dk.milepael.ingest.layout.agreement;

import dk.milepael.plan.LeftOut;
import java.util.List;

/** A row of a sheet, or several that belong together, by what they look like on their own. */
sealed interface Item {
    /** A row that may be a heading, a title or any other text. */
    record Plain(CardRow row) implements Item {}

    /** A row «Mål: …». */
    record Goal(CardRow row, String text) implements Item {}

    record Card(CardTable table) implements Item {}

    /** The list of tracks as a table. */
    record TrackTable(CardRow header, List<CardRow> rows) implements Item {}

    /** The table of the days on the way to the agreement. */
    record Timeline(CardRow header, List<CardRow> rows) implements Item {}

    record Aside(CardRow row, LeftOut.Why why) implements Item {}
}
