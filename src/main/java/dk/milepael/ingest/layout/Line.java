package dk.milepael.ingest.layout;

import dk.milepael.plan.LeftOut;

/** A row of an action catalogue by what it is. */
public sealed interface Line {
    TableRow row();

    record Blank(TableRow row) implements Line {}

    record Aside(TableRow row, LeftOut.Why why) implements Line {}

    /** A row with nothing but an owner. */
    record Responsible(TableRow row) implements Line {}

    record Goal(TableRow row, String text) implements Line {}

    /** A heading; {@code stands} where its look leaves no doubt that it is one. */
    record Heading(TableRow row, Caption caption, boolean stands) implements Line {}

    /** A row with one text where a heading or an action without more may stand. */
    record Lone(TableRow row, String text) implements Line {}

    /** A row of the plan; {@code lone} where it holds its action alone. */
    record Promise(TableRow row, boolean lone) implements Line {}
}
