package dk.milepael.ingest.layout;

import dk.milepael.ingest.workbook.Grid;
import java.util.Optional;

/** How one document family stands in a sheet; another family is another layout in the list. */
public interface Layout {

    /** The family's table in the sheet, wherever it begins; empty where there is none. */
    Optional<Recognised> recognise(Grid grid);

    /** A sheet that a layout can read. */
    interface Recognised {
        /** How well the sheet fits: points for its headers, comparable between layouts. */
        int score();

        SheetPlan read(Surroundings surroundings);
    }
}
