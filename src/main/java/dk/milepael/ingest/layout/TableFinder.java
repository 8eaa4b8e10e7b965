package dk.milepael.ingest.layout;

import static java.util.Comparator.comparingInt;

import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Grid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds tables by what their header rows say and what stands beneath, wherever in the sheet they
 * begin. A table ends where another one's header, or the title above it, begins.
 */
public final class TableFinder {
    private final ColumnWords words;

    public TableFinder(ColumnWords words) {
        this.words = words;
    }

    /** The table whose headers fit best, the upper one where two do; only where rows follow. */
    public Optional<Table> find(Grid grid, Predicate<Set<ColumnRole>> fits) {
        return findAll(grid, fits).stream()
                .max(
                        comparingInt((Table table) -> table.header().score())
                                .thenComparing(
                                        table -> table.header().row().number(),
                                        Comparator.reverseOrder()));
    }

    /** Every table that fits, from the top down. A header that is said again begins no other. */
    public List<Table> findAll(Grid grid, Predicate<Set<ColumnRole>> fits) {
        var all = new HeaderCandidates(grid, words).all();
        var fitting =
                all.stream()
                        .filter(candidate -> fits.test(candidate.header().columns().keySet()))
                        .toList();
        var chosen = choose(fitting);
        return chosen.stream()
                .sorted(comparingInt(HeaderCandidate::firstRow))
                .map(candidate -> table(grid, candidate, all, fitting))
                .toList();
    }

    /** The table whose header stands in a row, whatever it says; empty where nothing does. */
    Optional<HeaderCandidate> at(Grid grid, int row) {
        return new HeaderCandidates(grid, words)
                .all().stream()
                        .filter(candidate -> candidate.firstRow() == row)
                        .max(comparingInt(HeaderCandidate::rank));
    }

    /** The best header first; any further one must be plain, and another table's. */
    private static List<HeaderCandidate> choose(List<HeaderCandidate> fitting) {
        var chosen = new ArrayList<HeaderCandidate>();
        fitting.stream()
                .sorted(
                        comparingInt((HeaderCandidate candidate) -> -candidate.rank())
                                .thenComparingInt(HeaderCandidate::firstRow))
                .filter(candidate -> chosen.isEmpty() || candidate.isPlain())
                .filter(candidate -> chosen.stream().noneMatch(taken -> excludes(taken, candidate)))
                .forEach(chosen::add);
        return chosen;
    }

    private static boolean excludes(HeaderCandidate taken, HeaderCandidate other) {
        return taken.sharesColumns(other) && (taken.sharesRows(other) || other.repeats(taken));
    }

    private static Table table(
            Grid grid,
            HeaderCandidate header,
            List<HeaderCandidate> all,
            List<HeaderCandidate> fitting) {
        var others =
                all.stream()
                        .filter(other -> other.isPlain() && other.beginsPlan())
                        .filter(other -> !excludes(header, other))
                        .toList();
        var rivals =
                fitting.stream()
                        .filter(other -> !other.equals(header) && !others.contains(other))
                        .filter(other -> !excludes(header, other))
                        .filter(other -> other.sharesColumns(header))
                        .toList();
        return new Table(
                grid, header.header(), extent(grid, header, others), HeaderFit.of(header, rivals));
    }

    private static Extent extent(Grid grid, HeaderCandidate header, List<HeaderCandidate> others) {
        var next =
                others.stream()
                        .filter(other -> other.sharesColumns(header))
                        .mapToInt(HeaderCandidate::firstRow)
                        .filter(row -> row > header.lastRow())
                        .min()
                        .orElse(Integer.MAX_VALUE);
        var last = Math.max(header.lastRow(), lastRow(grid, next));
        var bounds = header.header().bounds();
        var beside = others.stream().anyMatch(other -> !other.sharesColumns(header));
        return new Extent(
                grid,
                header.firstRow(),
                last,
                beside ? bounds.from() : 0,
                beside ? bounds.to() : Integer.MAX_VALUE);
    }

    /** The last row with anything in it before a header and the title above it. */
    private static int lastRow(Grid grid, int before) {
        var above =
                grid.rows().stream()
                        .filter(row -> row.number() < before && filled(row) > 0)
                        .toList()
                        .reversed();
        if (above.isEmpty() || before == Integer.MAX_VALUE) {
            return above.isEmpty() ? 0 : above.getFirst().number();
        }
        return withoutTitle(above, before);
    }

    /**
     * A row with one text above a gap or a row of the table is a title, unless the gap is beneath.
     *
     * @param above the rows above a header from the bottom up
     */
    private static int withoutTitle(List<Grid.Row> above, int header) {
        for (int i = 0; i < above.size(); i++) {
            var number = above.get(i).number();
            if (filled(above.get(i)) > 1) {
                var isGapBeneath = above.getFirst().number() < header - 1;
                return isGapBeneath ? above.getFirst().number() : number;
            }
            if (i + 1 < above.size() && above.get(i + 1).number() < number - 1) {
                return above.get(i + 1).number();
            }
        }
        return 0;
    }

    private static long filled(Grid.Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank() || isStruck(cell)).count();
    }

    private static boolean isStruck(Cell cell) {
        return cell.looks().struckThrough() != null;
    }
}
