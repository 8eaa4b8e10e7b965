package dk.milepael.ingest.layout;

import java.util.List;
import java.util.Optional;

/**
 * A layout of which each table is a plan.
 *
 * @param <P> a table of it
 */
public interface TableLayout<P extends TableLayout.PlanTable> extends Layout<P> {

    P planTable(Table table);

    @Override
    default Optional<P> of(Table table) {
        return Optional.of(planTable(table));
    }

    @Override
    default List<PlanRead> read(List<P> parts, Surroundings surroundings) {
        return parts.stream().map(table -> table.read(surroundings)).toList();
    }

    /** A table that can be read as a plan. */
    interface PlanTable extends Layout.Part {
        Table table();

        PlanRead read(Surroundings surroundings);

        @Override
        default Extent extent() {
            return table().extent();
        }

        @Override
        default Fit fit() {
            return table().fit();
        }
    }
}
