package dk.milepael.ingest.receipt;

import dk.milepael.plan.SourceCell;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written into the copy of a workbook, all of it in words already.
 *
 * @param author who signs the comments
 * @param day the report day, which a reply in a conversation is dated by
 * @param sheet the wanted name of the first sheet
 * @param cover the lines of that sheet
 * @param notes what is said of single cells
 */
public record Marking(
        String author, LocalDate day, String sheet, List<Line> cover, List<Note> notes) {
    /** The hidden column of the first sheet that keeps what tells a remark again, from 0. */
    public static final int KEY_COLUMN = 15;

    public Marking {
        cover = List.copyOf(cover);
        notes = List.copyOf(notes);
    }

    /** How a line of the first sheet looks. */
    public enum Look {
        TITLE,
        LEAD,
        HEADING,
        SUBHEADING,
        COLUMN_HEADS,
        ROW,
        BLANK
    }

    /** A line of the first sheet, its entries from column A on. */
    public record Line(Look look, List<Entry> entries) {
        public static final Line BLANK = new Line(Look.BLANK, List.of());

        public Line {
            entries = List.copyOf(entries);
        }

        public static Line of(Look look, String... texts) {
            return new Line(look, List.of(texts).stream().map(Entry::of).toList());
        }
    }

    /**
     * The text of a cell of the first sheet.
     *
     * @param to the cell that it leads to; null where it is text alone
     */
    public record Entry(String text, @Nullable SourceCell to) {
        public static Entry of(String text) {
            return new Entry(text, null);
        }
    }

    /** What the comment on a cell says. */
    public record Note(SourceCell at, String text) {}
}
