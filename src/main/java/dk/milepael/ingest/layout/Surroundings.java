package dk.milepael.ingest.layout;

import dk.milepael.ingest.workbook.Grid;
import java.util.List;
import java.util.Optional;

/**
 * What stands around a plan and may tell its title, year and status date.
 *
 * @param fileName as staff named the file, with or without folders
 * @param grids all sheets of the file, in order
 * @param taken the parts that plans are read from, this one's and others'
 */
public record Surroundings(String fileName, List<Grid> grids, List<Extent> taken) {
    /** Rows; a longer sheet is a table of another kind. */
    private static final int LONGEST_COVER = 30;

    public Surroundings {
        grids = List.copyOf(grids);
        taken = List.copyOf(taken);
    }

    /** The sheet before, where it is no plan itself. */
    public Optional<Grid> cover(Grid grid) {
        var at = grids.indexOf(grid);
        return at < 1
                ? Optional.empty()
                : Optional.of(grids.get(at - 1))
                        .filter(before -> taken.stream().noneMatch(extent -> extent.isOn(before)))
                        .filter(before -> before.rows().size() <= LONGEST_COVER);
    }

    /** The rows between a part and the one above it, or the top of the sheet. */
    public List<Grid.Row> above(Extent part) {
        var from =
                taken.stream()
                        .filter(other -> other.isOn(part.grid()))
                        .filter(other -> other.lastRow() < part.firstRow())
                        .mapToInt(Extent::lastRow)
                        .max()
                        .orElse(-1);
        return part.grid().rows().stream()
                .filter(row -> from < row.number() && row.number() < part.firstRow())
                .toList();
    }

    /** The file's name without folders and ending. */
    public String stem() {
        var name = fileName.substring(fileName.replace('\\', '/').lastIndexOf('/') + 1);
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
