package dk.milepael.ingest.layout.cards;

import dk.milepael.ingest.layout.Caption;
import dk.milepael.ingest.workbook.Grid;
import dk.milepael.plan.LeftOut;
import dk.milepael.plan.Origin;
import dk.milepael.plan.SourceCell;
import java.util.List;

/** What a sheet with cards holds, in its order. */
sealed interface CardItem {

    /** The first row it was read from, from 0. */
    int firstRow();

    /** A heading over cards or results. */
    record Heading(Grid.Row row, Caption caption, Look look, SourceCell cell) implements CardItem {
        @Override
        public int firstRow() {
            return row.number();
        }
    }

    /**
     * How a heading looks.
     *
     * @param style the level of its heading style, from 1; 0 where it has none
     * @param opensInner whether another heading follows at once
     */
    record Look(int style, boolean opensInner) {}

    /** A card. */
    record Card(CardDraft draft) implements CardItem {
        @Override
        public int firstRow() {
            return draft.firstRow();
        }
    }

    /** What became of a topic of last year's work. */
    record Topic(int firstRow, Caption caption, String status, Origin origin) implements CardItem {}

    /** A line of the list of cards under a heading. */
    record Listed(CardRow line, SourceCell cell, List<Caption> captions) implements CardItem {
        @Override
        public int firstRow() {
            return line.row().number();
        }
    }

    /** A row that is not read. */
    record Aside(CardRow line, SourceCell cell, LeftOut.Why why) implements CardItem {
        @Override
        public int firstRow() {
            return line.row().number();
        }
    }
}
