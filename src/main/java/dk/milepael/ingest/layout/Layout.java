package dk.milepael.ingest.layout;

import dk.milepael.ingest.workbook.Grid;
import dk.milepael.plan.Family;
import java.util.List;
import java.util.Optional;

/**
 * How one document family stands in sheets; another family is another layout in the list.
 *
 * @param <P> what the layout finds in a sheet
 */
public interface Layout<P extends Layout.Part> {

    Family family();

    /** Every part of a sheet that may be of this family, wherever it begins. */
    List<P> find(Grid grid);

    /**
     * The part that a mapping file describes as a table of this family; empty where the family's
     * parts are no tables.
     */
    default Optional<P> of(Table table) {
        return Optional.empty();
    }

    /**
     * Reads the parts of a file that no other layout fits better: cards that go on from sheet to
     * sheet are one plan, tables with different headings may be several.
     *
     * @param parts in the file's order
     * @return the plans, with an account for each part that was read
     */
    List<PlanRead> read(List<P> parts, Surroundings surroundings);

    /** A part of a sheet that a layout can read. */
    interface Part {
        Extent extent();

        /** How well the part fits the family, and why. */
        Fit fit();
    }
}
