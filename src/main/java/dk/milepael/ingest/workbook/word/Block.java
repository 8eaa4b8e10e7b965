package dk.milepael.ingest.workbook.word;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a document's body is made of. */
public sealed interface Block {

    /** A paragraph outside tables; may be blank. */
    record Paragraph(Words words) implements Block {}

    record Table(List<Row> rows) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /** A row of a table; cells that another cell is merged down over are missing. */
    record Row(boolean hidden, List<TableCell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of a table.
     *
     * @param column position from 0 in the table's grid
     * @param fill the fill colour as six hexadecimal digits; null where there is none
     */
    record TableCell(int column, int columns, int rows, Words words, @Nullable String fill) {}
}
